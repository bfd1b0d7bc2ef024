import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { balance } from '../../../src/core/quiz/balance.ts';
import { weigh } from '../../../src/core/quiz/verdict.ts';
import { loadQuiz } from '../../fixtures/quiz/load-quiz.ts';
import { someAnswers } from '../../fixtures/quiz/random-answers.ts';
import { tinyQuiz } from '../../fixtures/quiz/tiny-quiz.ts';

const quiz = loadQuiz();

describe('the balance', () => {
  it('is level when nothing weighs', () => {
    expect(balance(weigh(tinyQuiz, {})).tilt).toBe(0);
  });
  it('tilts by the difference as a share of all weight', () => {
    const { small, large, tilt } = balance(weigh(tinyQuiz, { data: 'stay', task: 'hard' }));
    expect([small.stands.score, large.stands.score]).toEqual([2, 4]);
    expect(tilt).toBeCloseTo(2 / 6);
  });
  it('keeps what counts for the combination alone off both pans', () => {
    const { small, large, between } = balance(weigh(tinyQuiz, { task: 'varied' }));
    expect([...small.weights, ...large.weights]).toEqual([]);
    expect(between.map(({ points }) => points)).toEqual([5]);
  });
  it('holds on each pan exactly the weights that make its score, for any answers', () => {
    fc.assert(
      fc.property(someAnswers(quiz), (answers) => {
        const { small, large, tilt } = balance(weigh(quiz, answers));
        for (const { stands, weights } of [small, large]) {
          expect(weights.reduce((sum, { points }) => sum + points, 0)).toBe(stands.score);
        }
        expect(Math.sign(tilt)).toBe(Math.sign(large.stands.score - small.stands.score));
        expect(Math.abs(tilt)).toBeLessThanOrEqual(1);
      }),
      { numRuns: 2_000 },
    );
  });
});
