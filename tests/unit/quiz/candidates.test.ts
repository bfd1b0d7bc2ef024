import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dollarsADay, hoursADay, needsOf, shortlist } from '../../../src/core/quiz/candidates.ts';
import type { Outcome } from '../../../src/core/quiz/quiz.ts';
import { loadQuiz } from '../../fixtures/quiz/load-quiz.ts';
import { models } from '../../fixtures/quiz/models.ts';
import { someAnswers } from '../../fixtures/quiz/random-answers.ts';

const quiz = loadQuiz();
const outcome = (id: string): Outcome => quiz.outcomes.find((other) => other.id === id)!;
const ids = (list: ReturnType<typeof shortlist>) => list?.candidates.map(({ model }) => model.id);
const laptop = { name: 'laptop', memory: 11, bandwidth: 100 };

describe('the models for an outcome', () => {
  it('are the newest that fit, one of each maker', () => {
    expect(ids(shortlist(outcome('on-device'), {}, models, laptop))).toEqual(['small-new', 'sees', 'small-other']);
  });
  it('are none when nothing fits, and it is said how many were meant', () => {
    const list = shortlist(outcome('on-device'), {}, models, { name: 'watch', memory: 0.5 });
    expect([list?.candidates, list?.meet]).toEqual([[], 4]);
  });
  it('read what has to be read', () => {
    expect(ids(shortlist(outcome('on-device'), { reads: ['image'] }, models, laptop))).toEqual(['sees']);
    expect(ids(shortlist(outcome('on-device'), { context: 32_768 }, models, laptop))).toEqual(['small-new', 'sees']);
  });
  it('take all of a mixture into memory and only its active part into the speed', () => {
    const list = shortlist(outcome('open-large'), {}, models, { name: 'server', memory: 200, bandwidth: 3000 });
    const [{ memory, band }] = list?.candidates ?? [];
    expect(memory?.bytes).toBeGreaterThan(60e9);
    expect(band?.[1]).toBeGreaterThan(500);
  });
  it('may be closed where a supplier runs them, and need no machine of one’s own', () => {
    const list = shortlist(outcome('reasoning'), {}, models, { name: 'watch', memory: 0.5 });
    expect(list?.runs).toBe('hosted');
    expect(ids(list)).toEqual(['mixture', 'secret']);
  });
  it('go where the answers say, for an outcome that may run anywhere', () => {
    expect(ids(shortlist(outcome('multimodal'), { runs: 'hosted' }, models))).toEqual(['secret', 'sees']);
    expect(ids(shortlist(outcome('multimodal'), { runs: 'own' }, models))).toEqual(['sees']);
  });
  it('are not asked for where no model is needed', () => {
    expect(shortlist(outcome('no-model'), {}, models)).toBeUndefined();
  });
  it('fit and have open weights on any own machine, for any answers', () => {
    fc.assert(
      fc.property(someAnswers(quiz), fc.constantFrom(...quiz.outcomes), (answers, one) => {
        const list = shortlist(one, needsOf(quiz, answers), models, laptop);
        if (list?.runs !== 'own') return;
        for (const { model, memory } of list.candidates) {
          expect(model.open).toBe(true);
          expect(memory?.fit).not.toBe('over');
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('what the answers need', () => {
  it('is put together, and what must stay at home goes before what may be hosted', () => {
    expect(needsOf(quiz, { privacy: 'stay', machine: 'computer', length: 'report', place: 'cloud' })).toEqual({
      runs: 'own',
      device: 'apple-m4',
      context: 32_768,
    });
    expect(needsOf(quiz, { machine: 'nothing' })).toEqual({ runs: 'hosted' });
  });
});

describe('what a day costs', () => {
  it('follows from the tokens read and written', () => {
    expect(dollarsADay(1000, { input: 5, output: 25 })).toBeCloseTo(2.5 + 5);
    expect(hoursADay(3600, [100, 200])).toEqual([1, 2]);
  });
});
