import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare } from '../../../src/core/quiz/compare.ts';
import { rulesOut, speaksFor } from '../../../src/core/quiz/speaks-for.ts';
import { typicalAnswers } from '../../../src/core/quiz/typical.ts';
import { weigh } from '../../../src/core/quiz/verdict.ts';
import { loadQuiz } from '../../fixtures/quiz/load-quiz.ts';
import { tinyQuiz } from '../../fixtures/quiz/tiny-quiz.ts';

const quiz = loadQuiz();
const full = fc.record(
  Object.fromEntries(
    quiz.questions.map(({ id, options }) => [id, fc.constantFrom(...options.map((option) => option.id))]),
  ),
);

describe('every outcome', () => {
  it.each(quiz.outcomes.map((outcome) => [outcome.id, outcome] as const))(
    '%s is reached by a typical case',
    (_, one) => {
      const answers = typicalAnswers(quiz, one);
      expect(answers).toBeDefined();
      expect(weigh(quiz, answers!).winner?.outcome).toBe(one);
    },
  );
  it.each(quiz.outcomes.map((outcome) => [outcome.id, outcome] as const))(
    '%s has three reasons of its own',
    (_, one) => {
      expect(speaksFor(quiz, one).length).toBeGreaterThanOrEqual(3);
    },
  );
  it('is ahead of all others in one in a hundred full sets of answers at least, so that none is dominated', () => {
    const sets = fc.sample(full, { numRuns: 4000, seed: 11 });
    const wins = new Map<string, number>();
    for (const answers of sets) {
      const { winner, ranking } = weigh(quiz, answers);
      const next = ranking[1].limits.length === 0 ? ranking[1].score : 0;
      if (winner && winner.score > next) wins.set(winner.outcome.id, (wins.get(winner.outcome.id) ?? 0) + 1);
    }
    for (const { id } of quiz.outcomes) expect(wins.get(id) ?? 0, id).toBeGreaterThanOrEqual(sets.length / 100);
  });
});

describe('limits that need two answers', () => {
  it('hold together and not alone', () => {
    const out = (answers: Record<string, string>) =>
      weigh(quiz, answers)
        .limits.flatMap(({ limit }) => limit.outcomes)
        .includes('multimodal');
    expect(out({ privacy: 'stay', machine: 'nothing' })).toBe(true);
    expect(out({ place: 'offline', machine: 'nothing' })).toBe(true);
    expect(out({ machine: 'nothing' })).toBe(false);
    expect(out({ privacy: 'stay' })).toBe(false);
  });
  it('are told with the outcome', () => {
    const multimodal = quiz.outcomes.find(({ id }) => id === 'multimodal')!;
    expect(rulesOut(quiz, multimodal).map(({ option }) => option.id)).toEqual(['nothing', 'nothing']);
  });
});

describe('monotone', () => {
  const winner = (answers: Record<string, string>) => weigh(quiz, answers).winner?.outcome;
  it('without a network nothing comes out that must send words away, and no language model too large for a device', () => {
    fc.assert(
      fc.property(full, (answers) => {
        const outcome = winner({ ...answers, place: 'offline' });
        expect(outcome?.leaves ?? 0).toBe(0);
        expect(outcome?.family).not.toBe('large');
      }),
      { numRuns: 3000 },
    );
  });
  it('taking the large servers away never leads to a large model on them', () => {
    fc.assert(
      fc.property(full, fc.constantFrom('phone', 'computer', 'nothing'), (answers, machine) => {
        expect(winner({ ...answers, machine })?.id).not.toBe('open-large');
      }),
      { numRuns: 3000 },
    );
  });
  it('more harm from errors that must be explained never leads away from what can be read', () => {
    fc.assert(
      fc.property(full, (answers) => {
        if (winner({ ...answers, audit: 'free' })?.id !== 'no-model') return;
        expect(winner({ ...answers, audit: 'audit' })?.id).toBe('no-model');
      }),
      { numRuns: 3000 },
    );
  });
});

describe('two cases', () => {
  it('are compared by what differs', () => {
    const { different, same, verdicts, margins } = compare(
      [tinyQuiz, tinyQuiz],
      [
        { data: 'open', task: 'hard' },
        { data: 'open', task: 'easy' },
      ],
    );
    expect(different.map(({ question, options }) => [question.id, ...options.map((one) => one?.id)])).toEqual([
      ['task', 'hard', 'easy'],
    ]);
    expect(same.map(({ question }) => question.id)).toEqual(['data']);
    expect(verdicts.map(({ winner }) => winner?.outcome.id)).toEqual(['cloud', 'phone']);
    expect(margins).toEqual([3, 1.5]);
  });
});
