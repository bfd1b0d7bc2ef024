import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isStress, stressed } from '../../../src/core/quiz/stress.ts';
import { weigh } from '../../../src/core/quiz/verdict.ts';
import { loadQuiz } from '../../fixtures/quiz/load-quiz.ts';
import { someAnswers } from '../../fixtures/quiz/random-answers.ts';
import { tinyQuiz } from '../../fixtures/quiz/tiny-quiz.ts';

const quiz = loadQuiz();
const scores = (of: typeof quiz, answers: Record<string, string | undefined>) =>
  Object.fromEntries(weigh(of, answers).ranking.map(({ outcome, score }) => [outcome.id, score]));

describe('stress', () => {
  it('multiplies what a question weighs', () => {
    expect(scores(tinyQuiz, { task: 'hard' }).cloud).toBe(4);
    expect(scores(stressed(tinyQuiz, { task: 2.5 }), { task: 'hard' }).cloud).toBe(10);
  });
  it('leaves the quiz itself as it is', () => {
    const before = JSON.stringify(tinyQuiz);
    stressed(tinyQuiz, { task: 3 });
    expect(JSON.stringify(tinyQuiz)).toBe(before);
    expect(stressed(tinyQuiz, { task: 1 })).toBe(tinyQuiz);
  });
  it('of 0 takes away the weight and keeps the limit', () => {
    const verdict = weigh(stressed(tinyQuiz, { data: 0 }), { data: 'stay', task: 'hard' });
    expect(verdict.limits).toHaveLength(1);
    expect(verdict.ranking.find(({ outcome }) => outcome.id === 'phone')?.score).toBe(0);
  });
  it('of 0 weighs like an open question, whatever the answers', () => {
    fc.assert(
      fc.property(someAnswers(quiz), fc.constantFrom(...quiz.questions.map(({ id }) => id)), (answers, id) => {
        expect(scores(stressed(quiz, { [id]: 0 }), answers)).toEqual(scores(quiz, { ...answers, [id]: undefined }));
      }),
    );
  });
  it('knows which factors a slider can have', () => {
    expect([0, 0.5, 1, 3].every(isStress)).toBe(true);
    expect([-0.5, 0.3, 3.5, NaN].some(isStress)).toBe(false);
  });
});
