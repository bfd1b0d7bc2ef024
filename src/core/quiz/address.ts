/** The answers as the part of an address after the #: "v2:privacy=stay,task=steps,at=result". */
import { UNKNOWN, type Answers, type Quiz } from './quiz.ts';
import { readSetting, writeSettings, SETTINGS, type Settings } from './settings.ts';

/** Goes up when rules are added; `readAddress` goes on reading every earlier version, and `versions.ts` says what changed. */
export const ADDRESS_VERSION = 2;

/** Steps that are no question: the result, and all questions on one page. */
export const RESULT = 'result';
export const ALL = 'all';

/** The name of the step among the pairs. */
export const AT = 'at';

/** Names that no question may bear. */
export const RESERVED: readonly string[] = [AT, RESULT, ALL, ...SETTINGS];

export interface Place extends Settings {
  answers: Answers;
  /** The question's id, 'result' or 'all'; undefined when the address does not say. */
  at?: string;
}

/** What was wrong with an address, or what it came from, for a note on the page. */
export type AddressProblem =
  | { kind: 'newer'; version: number }
  | { kind: 'unreadable' }
  /** Parts that this quiz has no question or answer for; the others were read. */
  | { kind: 'left-out'; parts: string[] };

export interface ReadPlace extends Place {
  problem?: AddressProblem;
  /** The version it was written for, where that is an earlier one. */
  older?: number;
}

const LONGEST = 2000;
const LONGEST_PART = 40;

const isStep = (quiz: Quiz, step: string) =>
  step === RESULT || step === ALL || quiz.questions.some(({ id }) => id === step);

export const isAnswer = (quiz: Quiz, question: string, option: string): boolean =>
  quiz.questions.some(
    ({ id, options }) => id === question && (option === UNKNOWN || options.some((other) => other.id === option)),
  );

/** The shortest address that `readAddress` turns back into `place`, without the #; questions in the quiz's order. */
export function writeAddress(quiz: Quiz, { answers, at, ...settings }: Place): string {
  const answered = quiz.questions.filter(({ id }) => answers[id] !== undefined && Object.hasOwn(answers, id));
  const pairs = [
    ...answered.map(({ id }) => [id, answers[id]]),
    ...writeSettings(quiz, settings),
    ...(at ? [[AT, at]] : []),
  ];
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
export function readAddress(quiz: Quiz, hash: string): ReadPlace {
  if (hash === '' || hash === '#') return { answers: {} };
  const { version, text } = versionOf(hash) ?? { version: 0, text: '' };
  if (version > ADDRESS_VERSION) return { answers: {}, problem: { kind: 'newer', version } };
  if (version < 1) return { answers: {}, problem: { kind: 'unreadable' } };
  const answers: Record<string, string> = {};
  const parts: string[] = [];
  let settings: Settings = {};
  let at: string | undefined;
  for (const pair of text.split(',').filter(Boolean)) {
    const [name, value = '', ...rest] = pair.split('=');
    const setting = rest.length === 0 ? readSetting(quiz, settings, name, value) : undefined;
    if (rest.length === 0 && name === AT && at === undefined && isStep(quiz, value)) at = value;
    else if (rest.length === 0 && isAnswer(quiz, name, value) && !Object.hasOwn(answers, name)) answers[name] = value;
    else if (setting) settings = setting;
    else parts.push(pair.slice(0, LONGEST_PART));
  }
  return {
    answers,
    ...settings,
    ...(at && { at }),
    ...(parts.length > 0 && { problem: { kind: 'left-out', parts } }),
    ...(version < ADDRESS_VERSION && { older: version }),
  };
}
