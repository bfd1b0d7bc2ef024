import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { conflict } from '../../../src/core/quiz/conflict.ts';
import { weigh } from '../../../src/core/quiz/verdict.ts';
import { loadQuiz } from '../../fixtures/quiz/load-quiz.ts';
import { someAnswers } from '../../fixtures/quiz/random-answers.ts';
import { tinyQuiz } from '../../fixtures/quiz/tiny-quiz.ts';

const quiz = loadQuiz();

describe('a conflict', () => {
  it('is there when the heaviest outcome is ruled out', () => {
    const found = conflict(tinyQuiz, { data: 'stay', task: 'hard' });
    expect(found?.wanted.outcome.id).toBe('cloud');
    expect(found?.giveUp?.questions.map(({ id }) => id)).toEqual(['task']);
  });
  it('is not there when limit and weights agree', () => {
    expect(conflict(tinyQuiz, { data: 'stay', task: 'easy' })).toBeUndefined();
    expect(conflict(tinyQuiz, {})).toBeUndefined();
  });
  it('is told of top reasoning, offline, on a phone', () => {
    const found = conflict(quiz, { task: 'steps', place: 'offline', machine: 'phone', speed: 'later', budget: 'high' });
    expect(found?.wanted.outcome.id).toBe('reasoning');
    expect(found?.wanted.limits.map(({ question }) => question.id)).toEqual(['place']);
  });
  it('is told when the limits leave nothing: data that may not leave, and no machine', () => {
    const answers = { privacy: 'stay', machine: 'nothing' };
    expect(weigh(quiz, answers).winner).toBeUndefined();
    expect(conflict(quiz, answers)?.giveUp?.questions).toHaveLength(1);
  });
  it('ends when the proposed answers are given up, for any answers', () => {
    fc.assert(
      fc.property(someAnswers(quiz), (answers) => {
        const giveUp = conflict(quiz, answers)?.giveUp;
        if (!giveUp) return;
        expect(conflict(quiz, giveUp.answers)).toBeUndefined();
        expect(giveUp.verdict.winner).toBeDefined();
      }),
      { numRuns: 2_000 },
    );
  });
  it('is told whenever nothing fits', () => {
    fc.assert(
      fc.property(someAnswers(quiz), (answers) => {
        if (!weigh(quiz, answers).winner) expect(conflict(quiz, answers)).toBeDefined();
      }),
      { numRuns: 2_000 },
    );
  });
});
