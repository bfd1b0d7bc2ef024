/** Marks a model's answer: right, wrong, or declined where the world does know. */
import { UNKNOWN, factAnswer } from './facts.ts';
import { readQuestion } from './read-question.ts';
import { readSum } from './sums/read-sum.ts';
import { valueOf } from './sums/sum.ts';
import { readSupport } from './support/read-support.ts';
import type { Town } from './town.ts';

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
  const sum = readSum(prompt);
  if (sum) {
    const value = valueOf(sum);
    return { verdict: lastNumber(output) === value ? 'right' : 'wrong', expected: `${value}.` };
  }
  const expected = expectedFact(town, prompt) ?? readSupport(prompt);
  if (expected === null) return null;
  if (plain(output) === plain(expected)) return { verdict: 'right', expected };
  return { verdict: plain(output) === plain(UNKNOWN) ? 'declined' : 'wrong', expected };
}

/** True if the world knows what a right answer to this prompt is. */
export function isKnownQuestion(prompt: string): boolean {
  return readSum(prompt) !== null || readQuestion(prompt) !== null;
}

function expectedFact(town: Town, prompt: string): string | null {
  const question = readQuestion(prompt);
  if (!question) return null;
  const person = town.find(question.name);
  return person ? factAnswer(person, question.relation) : UNKNOWN;
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
