/** The answers as the part of an address after the #: "v1:privacy=stay,task=steps,at=result". */
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
const LONGEST_PART = 40;

const isStep = (quiz: Quiz, step: string) => step === RESULT || quiz.questions.some(({ id }) => id === step);
const isAnswer = (quiz: Quiz, question: string, option: string) =>
  quiz.questions.some(
    ({ id, options }) => id === question && (option === UNKNOWN || options.some((other) => other.id === option)),
  );

/** The name of the step among the pairs; no question is called so. */
export const AT = 'at';

/** The shortest address that `readAddress` turns back into `place`, without the #; questions in the quiz's order. */
export function writeAddress(quiz: Quiz, { answers, at }: Place): string {
  const answered = quiz.questions.filter(({ id }) => Object.hasOwn(answers, id)).map(({ id }) => [id, answers[id]]);
  const pairs = at ? [...answered, [AT, at]] : answered;
  return `v${ADDRESS_VERSION}:${pairs.map((pair) => pair.join('=')).join(',')}`;
}

/** The version of a hash and what follows it; undefined when it is none of ours. */
function versionOf(hash: string): { version: number; text: string } | undefined {
  const [start, version] = /^#?v(\d{1,6}):/.exec(hash) ?? [];
  return start && hash.length <= LONGEST ? { version: Number(version), text: hash.slice(start.length) } : undefined;
}

/**
 * The answers in `hash`, with or without its #. Never throws: what cannot be used is left out and told in `problem`.
 * An empty address is no problem; a repeated name counts once, the first time.
 */
export function readAddress(quiz: Quiz, hash: string): Place & { problem?: AddressProblem } {
  if (hash === '' || hash === '#') return { answers: {} };
  const { version, text } = versionOf(hash) ?? { version: 0, text: '' };
  if (version > ADDRESS_VERSION) return { answers: {}, problem: { kind: 'newer', version } };
  if (version !== ADDRESS_VERSION) return { answers: {}, problem: { kind: 'unreadable' } };
  const answers: Record<string, string> = {};
  const parts: string[] = [];
  let at: string | undefined;
  for (const pair of text.split(',').filter(Boolean)) {
    const [name, value, ...rest] = pair.split('=');
    if (rest.length === 0 && name === AT && at === undefined && isStep(quiz, value)) at = value;
    else if (rest.length === 0 && isAnswer(quiz, name, value) && !Object.hasOwn(answers, name)) answers[name] = value;
    else parts.push(pair.slice(0, LONGEST_PART));
  }
  return { answers, ...(at && { at }), ...(parts.length > 0 && { problem: { kind: 'left-out', parts } }) };
}
