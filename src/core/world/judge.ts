/** Marks a model's answer: right, wrong, or declined where the world does know. */
import { UNKNOWN, factAnswer } from './facts.ts';
import { readQuestion } from './read-question.ts';
import { readSum } from './sums/read-sum.ts';
import { valueOf } from './sums/sum.ts';
import { readTitle } from './stories/titles.ts';
import { readSupport } from './support/read-support.ts';
import type { Town } from './town.ts';
import { readTracking } from './tracking/read-tracking.ts';
import { readWordProblem } from './word-problems/read-word-problem.ts';

export interface Verdict {
  verdict: 'right' | 'wrong' | 'declined';
  /** The true answer, as a model was taught to give it. */
  expected: string;
}

/**
 * Marks what a model answered to a prompt. About somebody nobody has described, "I do not know." is right.
 * @param output the answer; if steps come before it, its last number counts
 * @returns null if the world cannot say what is right
 */
export function judge(town: Town, prompt: string, output: string): Verdict | null {
  const value = expectedNumber(prompt);
  if (value !== null) {
    return { verdict: lastNumber(output) === value ? 'right' : 'wrong', expected: `${value}.` };
  }
  const expected = expectedFact(town, prompt) ?? expectedPlace(prompt) ?? readSupport(prompt) ?? readTitle(prompt);
  if (expected === null) return null;
  if (plain(output) === plain(expected)) return { verdict: 'right', expected };
  return { verdict: plain(output) === plain(UNKNOWN) ? 'declined' : 'wrong', expected };
}

/** Marks the answer to an item of which the right answer is known, also where `judge` cannot read the question. */
export function markAnswer(
  town: Town,
  { prompt, answer }: { prompt: string; answer: string },
  output: string,
): Verdict['verdict'] {
  const judged = judge(town, prompt, output)?.verdict;
  if (judged) return judged;
  if (output.trim() === answer) return 'right';
  return output.trim() === UNKNOWN ? 'declined' : 'wrong';
}

/** True if the world knows what a right answer to this prompt is. */
export function isKnownQuestion(prompt: string): boolean {
  return expectedNumber(prompt) !== null || readQuestion(prompt) !== null || readTracking(prompt) !== null;
}

function expectedFact(town: Town, prompt: string): string | null {
  const question = readQuestion(prompt);
  if (!question) return null;
  const person = town.find(question.name);
  return person ? factAnswer(person, question.relation) : UNKNOWN;
}

function expectedNumber(prompt: string): number | null {
  const sum = readSum(prompt);
  return sum ? valueOf(sum) : readWordProblem(prompt);
}

function expectedPlace(prompt: string): string | null {
  const place = readTracking(prompt);
  return place === null ? null : `${place}.`;
}

function lastNumber(output: string): number | null {
  const numbers = output.replaceAll('−', '-').match(/(?<!\d)-?\d+/g);
  return numbers ? Number(numbers[numbers.length - 1]) : null;
}

function plain(answer: string): string {
  return answer
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/[.\s]+$/, '')
    .trim();
}
