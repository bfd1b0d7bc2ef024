import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answers } from '../../../src/core/quiz/quiz.ts';
import { weigh } from '../../../src/core/quiz/verdict.ts';
import { loadQuiz } from '../../fixtures/quiz/load-quiz.ts';
import { someAnswers } from '../../fixtures/quiz/random-answers.ts';
import { tinyQuiz } from '../../fixtures/quiz/tiny-quiz.ts';

const quiz = loadQuiz();

describe('a verdict', () => {
  it('goes to the outcome with most points', () => {
    expect(weigh(tinyQuiz, { task: 'hard' }).winner?.outcome.id).toBe('cloud');
  });
  it('never goes to an outcome that a limit rules out, however much it weighs', () => {
    const { winner, ranking } = weigh(tinyQuiz, { task: 'hard', data: 'stay' });
    expect(winner?.outcome.id).toBe('phone');
    expect(ranking.map(({ outcome }) => outcome.id)).toEqual(['phone', 'cloud', 'mix']);
    expect(ranking[1].limits[0].option.id).toBe('stay');
  });
  it('is missing when nothing was answered, or nothing that is known', () => {
    expect(weigh(tinyQuiz, {}).winner).toBeUndefined();
    expect(weigh(tinyQuiz, { task: 'unknown', nobody: 'asked', data: 'constructor' }).winner).toBeUndefined();
  });
  it('breaks a tie in the order of the outcomes: the smaller and simpler first', () => {
    expect(weigh(quiz, { speed: 'instant' }).winner?.outcome.id).toBe('on-device');
  });

  it('comes with reasons for 10,000 random answer sets, and where nothing fits, with the limits', () => {
    fc.assert(
      fc.property(someAnswers(quiz), (answers) => {
        const { winner, reasons, limits, ranking } = weigh(quiz, answers);
        expect(reasons.length).toBeGreaterThan(0);
        if (!winner) expect(limits.length).toBeGreaterThan(0);
        else expect(winner.score).toBe(Math.max(...ranking.filter((r) => !r.limits.length).map((r) => r.score)));
      }),
      { numRuns: 10_000 },
    );
  });

  it('does not depend on the order of the answers', () => {
    fc.assert(
      fc.property(someAnswers(quiz), (answers) => {
        const turned = Object.fromEntries(Object.entries(answers).reverse());
        expect(weigh(quiz, turned)).toEqual(weigh(quiz, answers));
      }),
    );
  });

  it('never moves toward the cloud as the answer on data gets tighter', () => {
    const leaves = (answers: Answers) => weigh(quiz, answers).winner?.outcome.leaves ?? 0;
    fc.assert(
      fc.property(someAnswers(quiz), (answers) => {
        const [open, managed, stay] = ['open', 'managed', 'stay'].map((privacy) => leaves({ ...answers, privacy }));
        expect(managed).toBeLessThanOrEqual(open);
        expect(stay).toBe(0);
      }),
      { numRuns: 10_000 },
    );
  });

  it('can be every outcome there is', () => {
    const reached = new Set<string>();
    for (const answers of fc.sample(someAnswers(quiz), { numRuns: 5_000, seed: 7 })) {
      const { winner } = weigh(quiz, answers);
      if (winner) reached.add(winner.outcome.id);
    }
    expect([...reached].sort()).toEqual(quiz.outcomes.map(({ id }) => id).sort());
  });
});
