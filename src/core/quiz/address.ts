/** The answers as the part of an address after the #: "v1:privacy=stay,task=steps/result". */
import { UNKNOWN, type Answers, type Quiz } from './quiz.ts';

/** Goes up when an old link would mean something else; `readAddress` must go on reading every earlier version. */
export const ADDRESS_VERSION = 1;

/** The last step: the result. The others are the questions' ids. */
export const RESULT = 'result';

export interface Place {
  answers: Answers;
  /** The question's id, or 'result'; undefined when the address does not say. */
  at?: string;
}

/** What was wrong with an address, for a note on the page. */
export type AddressProblem =
  | { kind: 'newer'; version: number }
  | { kind: 'unreadable' }
  /** Parts that this quiz has no question or answer for; the others were read. */
  | { kind: 'left-out'; parts: string[] };

const LONGEST = 2000;
const known = (quiz: Quiz, question: string, option: string) =>
  quiz.questions.some(
    ({ id, options }) => id === question && (option === UNKNOWN || options.some((other) => other.id === option)),
  );

/** The shortest address that `readAddress` turns back into `place`, without the #; questions in the quiz's order. */
export function writeAddress(quiz: Quiz, { answers, at }: Place): string {
  const pairs = quiz.questions.filter(({ id }) => Object.hasOwn(answers, id)).map(({ id }) => `${id}=${answers[id]}`);
  return `v${ADDRESS_VERSION}:${pairs.join(',')}${at ? `/${at}` : ''}`;
}

/**
 * The answers in `hash`, with or without its #. Never throws: what cannot be used is left out and told in `problem`.
 * An empty address is no problem; a repeated question counts once, the first time.
 */
export function readAddress(quiz: Quiz, hash: string): Place & { problem?: AddressProblem } {
  const text = hash.replace(/^#/, '');
  if (text === '') return { answers: {} };
  const version = /^v(\d{1,6}):/.exec(text);
  if (!version || text.length > LONGEST) return { answers: {}, problem: { kind: 'unreadable' } };
  if (Number(version[1]) !== ADDRESS_VERSION) {
    const newer = Number(version[1]) > ADDRESS_VERSION;
    return { answers: {}, problem: newer ? { kind: 'newer', version: Number(version[1]) } : { kind: 'unreadable' } };
  }
  const [list, at, ...more] = text.slice(version[0].length).split('/');
  const answers: Record<string, string> = {};
  const parts: string[] = more.map((part) => part.slice(0, 40));
  for (const pair of list.split(',').filter(Boolean)) {
    const [question, option, ...rest] = pair.split('=');
    const usable = rest.length === 0 && known(quiz, question, option) && !Object.hasOwn(answers, question);
    if (usable) answers[question] = option;
    else parts.push(pair.slice(0, 40));
  }
  const isStep = at === RESULT || quiz.questions.some(({ id }) => id === at);
  if (at && !isStep) parts.push(at.slice(0, 40));
  return { answers, ...(isStep && { at }), ...(parts.length > 0 && { problem: { kind: 'left-out', parts } }) };
}
