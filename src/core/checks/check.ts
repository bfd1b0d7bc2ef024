/** A question to check oneself by: its answers, what each says back, and the name it is remembered by. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

export interface CheckAnswer {
  text: string;
  /** Said when it is chosen: why it is right, or what to look at again. */
  feedback: string;
  right?: boolean;
}

export interface Check {
  question: string;
  answers: CheckAnswer[];
  /** The anchor of the section that has the answer: "surprise-can-be-counted". */
  again?: string;
}

const DIGITS = 8;

/**
 * The name of a check, made from what it asks and offers: the same wherever it stands in a lesson, another one as soon
 * as a word of it changes. What is said back may be bettered without the question becoming a new one.
 */
export function checkId({ question, answers }: Pick<Check, 'question' | 'answers'>): string {
  const asked = [question, ...answers.map(({ text, right }) => `${right ? '=' : '~'}${text}`)].join('\n');
  return bytesToHex(sha256(utf8ToBytes(asked))).slice(0, DIGITS);
}
