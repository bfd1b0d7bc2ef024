/** What an experiment needs of a model: in a page its client in the worker, in Node the engine itself. */
import type { Piece } from '../world/document.ts';
import type { Sampling } from '../transformer/sample.ts';

/** One token, written or read. */
export interface Token {
  text: string;
  /** What the model gave it, from 0 to 1. */
  probability: number;
}

export interface Subject {
  /** Writes behind `pieces`, at most `limit` tokens. */
  run(pieces: Piece[], sampling: Sampling, options: { limit: number }): Promise<{ steps: Token[] }>;
  /** Reads `pieces`: how likely each token was. */
  read(pieces: Piece[]): Promise<{ prompt: Token[] }>;
}

const ANSWER_SIGN = '<bot>';

/** What was written, as text: control tokens are spaces, and the last `<bot>` parts the steps from the answer. */
export function readWritten(steps: readonly Pick<Token, 'text'>[]): { text: string; answer: string } {
  return { text: join(steps), answer: join(answerTokens(steps)) };
}

/** The tokens of the answer, without the steps that may come before it. */
export function answerTokens<T extends Pick<Token, 'text'>>(steps: readonly T[]): T[] {
  return steps.slice(steps.findLastIndex(({ text }) => text === ANSWER_SIGN) + 1);
}

function join(part: readonly Pick<Token, 'text'>[]): string {
  return part
    .map(({ text }) => (/^<\w+>$/.test(text) ? ' ' : text))
    .join('')
    .trim();
}
