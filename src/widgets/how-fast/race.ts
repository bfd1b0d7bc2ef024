/** How far an answer has come when so many seconds have passed: what the typing shows. */
import type { Asked, Wait } from '../../core/speed.ts';
import { PARTS, type Part } from './layout.ts';

/** The part of the band at which the race is run: its middle. */
export const PACE = 0.5;

export interface Standing {
  /** What is waited for just now. */
  part: Part | 'done';
  /** Tokens of reasoning and of the answer that are there. */
  thought: number;
  written: number;
}

/** The wait half-way between the two ends of the band. */
export function middle(fast: Wait, slow: Wait): Wait {
  const between = (part: Part) => fast[part] + PACE * (slow[part] - fast[part]);
  return {
    network: between('network'),
    prompt: between('prompt'),
    reasoning: between('reasoning'),
    answer: between('answer'),
  };
}

/** Where a wait stands after `elapsed` seconds. */
export function standing(wait: Wait, { reasoning, answer }: Asked, elapsed: number): Standing {
  let left = elapsed;
  const shares = { network: 0, prompt: 0, reasoning: 0, answer: 0 };
  let part: Standing['part'] = 'done';
  for (const one of PARTS) {
    shares[one] = wait[one] === 0 ? 1 : Math.min(1, Math.max(0, left / wait[one]));
    if (shares[one] < 1 && part === 'done') part = one;
    left -= wait[one];
  }
  return { part, thought: Math.floor(shares.reasoning * reasoning), written: Math.floor(shares.answer * answer) };
}

/** The last `count` of the first `written` words of a text that is said again and again. */
export function lastWords(words: readonly string[], written: number, count: number): string {
  const first = Math.max(0, written - count);
  return Array.from({ length: written - first }, (_, index) => words[(first + index) % words.length]).join(' ');
}
