import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { ADDRESS_VERSION } from '../../../src/core/quiz/address.ts';
import { problemsOf } from '../../../src/core/quiz/check.ts';
import { weigh } from '../../../src/core/quiz/verdict.ts';
import { changedSince, quizAsOf } from '../../../src/core/quiz/versions.ts';
import { loadQuiz } from '../../fixtures/quiz/load-quiz.ts';

const quiz = loadQuiz();
const first = quizAsOf(quiz, 1);
const results: Record<string, { answers: Record<string, string>; scores: Record<string, number> }> = parse(
  readFileSync(new URL('../../fixtures/quiz/first-version.yaml', import.meta.url), 'utf8'),
);

describe('the quiz as it was', () => {
  it('had nine questions and six outcomes in its first version', () => {
    expect(first.questions.map(({ id }) => id)).toEqual(
      'privacy place machine task breadth examples speed budget audit'.split(' '),
    );
    expect(first.outcomes.map(({ id }) => id)).toEqual(
      'on-device specialist hybrid hosted-large open-large reasoning'.split(' '),
    );
    expect(problemsOf(first)).toEqual([]);
  });
  it.each(Object.entries(results))('gives the scores it gave then, for %s', (_, { answers, scores }) => {
    const { ranking } = weigh(first, answers);
    expect(Object.fromEntries(ranking.map(({ outcome, score }) => [outcome.id, score]))).toEqual(scores);
  });
  it('is the quiz itself in its newest version', () => {
    expect(quizAsOf(quiz, ADDRESS_VERSION)).toEqual(quiz);
  });
});

describe('what has changed since', () => {
  it('names what is new, and what came out then and now', () => {
    const since = changedSince(quiz, { audit: 'audit' }, 1);
    expect(since.questions.map(({ id }) => id)).toEqual(['input', 'change', 'length', 'language', 'volume']);
    expect(since.outcomes.map(({ id }) => id)).toEqual(['multimodal', 'adapt', 'no-model']);
    expect(since.reasons).toBe(1);
    expect([since.before?.id, since.after?.id]).toEqual(['on-device', 'no-model']);
  });
  it('is nothing since the newest version', () => {
    const { questions, outcomes, reasons, before, after } = changedSince(quiz, { task: 'steps' }, ADDRESS_VERSION);
    expect([questions, outcomes, reasons]).toEqual([[], [], 0]);
    expect(before).toBe(after);
  });
});
