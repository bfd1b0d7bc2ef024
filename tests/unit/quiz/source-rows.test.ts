import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { weigh } from '../../../src/core/quiz/verdict.ts';
import { loadQuiz } from '../../fixtures/quiz/load-quiz.ts';

interface Row {
  source: string;
  line: number;
  row: string;
  answers: Record<string, string>;
  says: 'small' | 'large' | 'both';
  outcome?: string;
  differs?: { outcome: string; because: string };
}

const quiz = loadQuiz();
const rows: Row[] = parse(readFileSync(new URL('../../fixtures/quiz/source-rows.yaml', import.meta.url), 'utf8'));
const named = rows.map((row) => ({ ...row, name: `${row.source} l.${row.line}, "${row.row}"` }));

describe('the rows of the sources, as answers', () => {
  it.each(named)('$name name questions and answers that exist', ({ answers }) => {
    for (const [id, option] of Object.entries(answers)) {
      const question = quiz.questions.find((other) => other.id === id);
      expect(question?.options.map((other) => other.id)).toContain(option);
    }
  });

  it.each(named.filter(({ differs }) => !differs))('$name comes out as $says', ({ answers, says, outcome }) => {
    const { winner } = weigh(quiz, answers);
    expect(winner?.outcome.family).toBe(says);
    if (outcome) expect(winner?.outcome.id).toBe(outcome);
  });

  it.each(named.filter(({ differs }) => differs))('$name comes out otherwise, and says why', ({ answers, differs }) => {
    expect(weigh(quiz, answers).winner?.outcome.id).toBe(differs?.outcome);
    expect(differs?.because.length).toBeGreaterThan(60);
  });

  it('covers all four sources that say when to use what', () => {
    expect(new Set(rows.map(({ source }) => source))).toEqual(new Set(['000', '001', '002', '003']));
  });
});
