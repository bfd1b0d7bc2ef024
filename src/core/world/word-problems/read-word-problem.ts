/** Counts along with a word problem that somebody typed. */
import { ASKED, FEWER, MORE, START } from './word-problem.ts';

const STARTED = pattern(START);
const GAINED = MORE.map(pattern);
const LOST = FEWER.map(pattern);
const QUESTION = pattern(ASKED.replace('?', '.'));

/** How many there are at the end; null if a sentence is not one of this world's or nothing is asked. */
export function readWordProblem(text: string): number | null {
  const sentences = text
    .trim()
    .replace(/\s+/g, ' ')
    .split(/[.?] ?/)
    .filter(Boolean);
  const [first, ...changes] = sentences;
  if (!QUESTION.test(changes.pop() ?? '')) return null;
  let total = countIn([STARTED], first);
  for (const sentence of changes) {
    const gained = countIn(GAINED, sentence);
    const lost = countIn(LOST, sentence);
    if (total === null || (gained === null && lost === null)) return null;
    total += (gained ?? 0) - (lost ?? 0);
  }
  return total;
}

function countIn(patterns: RegExp[], sentence: string): number | null {
  for (const candidate of patterns) {
    const match = candidate.exec(sentence);
    if (match) return Number(match.groups!.count);
  }
  return null;
}

function pattern(wording: string): RegExp {
  const words = wording
    .slice(0, -1)
    .replace('{count}', '(?<count>\\d{1,6})')
    .replace(/\{(name|other|things)\}/g, '\\p{L}+')
    .replace('{He}', '(?:she|he)')
    .replace('{him}', '(?:her|him)');
  return new RegExp(`^${words} ?$`, 'iu');
}
