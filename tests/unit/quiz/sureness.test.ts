import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changesOf, margin } from '../../../src/core/quiz/change.ts';
import { mattered } from '../../../src/core/quiz/mattered.ts';
import { sureness } from '../../../src/core/quiz/sureness.ts';
import { weigh } from '../../../src/core/quiz/verdict.ts';
import { loadQuiz } from '../../fixtures/quiz/load-quiz.ts';
import { someAnswers } from '../../fixtures/quiz/random-answers.ts';
import { tinyQuiz } from '../../fixtures/quiz/tiny-quiz.ts';

const quiz = loadQuiz();

describe('how sure a verdict is', () => {
  it('is shaky when most other answers change it', () => {
    expect(sureness(tinyQuiz, { task: 'hard' })).toEqual({ changes: 4, steady: 1, open: 1, level: 'shaky' });
  });
  it('is undefined without a verdict', () => {
    expect(sureness(tinyQuiz, {})).toBeUndefined();
  });
  it('is shaky when another outcome is level with it', () => {
    const answers = { speed: 'instant' };
    expect(margin(weigh(quiz, answers))).toBe(0);
    expect(sureness(quiz, answers)?.level).toBe('shaky');
  });
  it('counts every other answer, for any answers', () => {
    fc.assert(
      fc.property(someAnswers(quiz), (answers) => {
        const sure = sureness(quiz, answers);
        if (!sure) return;
        expect(sure.changes).toBe(changesOf(quiz, answers).length);
        expect(sure.steady).toBeLessThanOrEqual(sure.changes);
      }),
      { numRuns: 50 },
    );
  });
});

describe('what mattered most', () => {
  it('is the answer without which the lead shrinks most', () => {
    const [first, ...others] = mattered(tinyQuiz, { data: 'open', task: 'hard' });
    expect([first.question.id, first.points, first.decides]).toEqual(['task', 2, false]);
    expect(others.map(({ question, points }) => [question.id, points])).toEqual([['data', 1]]);
  });
  it('counts a limit as well as a weight', () => {
    const found = mattered(tinyQuiz, { data: 'stay', task: 'hard' });
    expect(found[0].question.id).toBe('data');
    expect(found[0].decides).toBe(true);
  });
  it('is at most three answers that were given, heaviest first', () => {
    fc.assert(
      fc.property(someAnswers(quiz), (answers) => {
        const found = mattered(quiz, answers);
        expect(found.length).toBeLessThanOrEqual(3);
        for (const { question, option } of found) expect(answers[question.id]).toBe(option.id);
        const sizes = found.map(({ points }) => points);
        expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
      }),
      { numRuns: 200 },
    );
  });
});
