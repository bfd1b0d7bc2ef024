import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { margin } from '../../../src/core/quiz/change.ts';
import { flips } from '../../../src/core/quiz/flips.ts';
import type { Answers } from '../../../src/core/quiz/quiz.ts';
import { weigh } from '../../../src/core/quiz/verdict.ts';
import { loadQuiz } from '../../fixtures/quiz/load-quiz.ts';
import { someAnswers } from '../../fixtures/quiz/random-answers.ts';
import { tinyQuiz } from '../../fixtures/quiz/tiny-quiz.ts';

const quiz = loadQuiz();
const winner = (answers: Answers) => weigh(quiz, answers).winner?.outcome.id;

describe('flips', () => {
  it('name every single answer that leads elsewhere', () => {
    const { single } = flips(tinyQuiz, { task: 'easy' });
    expect(single.map(({ changes: [{ option }] }) => option.id)).toEqual(['hard', 'varied']);
  });
  it('look for two answers where one is not enough', () => {
    const { single, nearest, pair } = flips(tinyQuiz, { data: 'stay', task: 'easy' });
    expect(single).toEqual([]);
    expect(nearest?.changes).toHaveLength(1);
    expect(pair?.changes.map(({ option }) => option.id)).toEqual(['open', 'hard']);
  });
  it('say which side no single answer leads to, even where one leads to another outcome', () => {
    const answers = { privacy: 'stay', place: 'own', task: 'simple', breadth: 'narrow' };
    const { single, unreached, pair } = flips(quiz, answers);
    expect(single.map(({ verdict }) => verdict.winner?.outcome.family)).toContain('small');
    expect(unreached).toBe('large');
    expect(pair?.verdict.winner?.outcome.family).toBe('large');
  });
  it('do change the outcome, and nothing else is left out, for any answers', () => {
    fc.assert(
      fc.property(someAnswers(quiz), (answers) => {
        const before = winner(answers);
        const { single, pair } = flips(quiz, answers);
        for (const changed of [...single, ...(pair ? [pair] : [])]) {
          expect(winner(changed.answers)).toBe(changed.verdict.winner?.outcome.id);
          expect(winner(changed.answers)).not.toBe(before);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('the margin', () => {
  it('is the lead over the next outcome that is allowed', () => {
    expect(margin(weigh(tinyQuiz, { task: 'hard' }))).toBe(2);
    expect(margin(weigh(tinyQuiz, { data: 'stay' }))).toBe(Infinity);
    expect(margin(weigh(tinyQuiz, {}))).toBe(0);
  });
});
