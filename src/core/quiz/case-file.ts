/** Cases that a reader keeps: answers and settings under a name, to and from JSON, whatever is in it. */
import { ADDRESS_VERSION, readAddress, writeAddress, type Place } from './address.ts';
import type { Quiz } from './quiz.ts';

/** Goes up when the file's own shape changes. */
export const CASE_VERSION = 1;
const KIND = 'weigh-in-case';

/** The most characters, and cases, that a file is read with. */
export const MOST_CHARACTERS = 2_000_000;
export const MOST_CASES = 1_000;
const LONGEST_NAME = 80;

export interface Case {
  name: string;
  /** The day it was kept: "2026-11-25". */
  saved: string;
  /** The address of its answers, "v2:privacy=stay": it goes on meaning what it meant. */
  address: string;
}

/** Why a file as a whole was not read. */
export type FileProblem = 'too-long' | 'no-json' | 'no-case' | 'too-many';

/** Entries of a file that were not taken over: of a later version, or damaged. */
export interface ReadCases {
  cases: Case[];
  newer: number;
  damaged: number;
  problem?: FileProblem;
}

/** A case of `place`; the name is cut to what a list can show. */
export const caseOf = (quiz: Quiz, { answers, stress, device, own }: Place, name: string, saved: string): Case => ({
  name: name.trim().slice(0, LONGEST_NAME),
  saved,
  address: writeAddress(quiz, { answers, stress, device, own }),
});

/** The answers and settings of a case; a part that the quiz does not know any more is left out and told. */
export const placeOf = (quiz: Quiz, { address }: Case) => readAddress(quiz, address);

/** `cases` as a file, with the answers also spelt out for other programs. */
export function writeCases(quiz: Quiz, cases: readonly Case[]): string {
  const written = cases.map((one) => ({ ...one, answers: placeOf(quiz, one).answers }));
  return JSON.stringify({ kind: KIND, version: CASE_VERSION, quiz: ADDRESS_VERSION, cases: written }, null, 2);
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** What one entry is: a case, one of a later version, or nothing that can be read. */
function readCase(quiz: Quiz, entry: unknown): Case | 'newer' | 'damaged' {
  if (!isRecord(entry)) return 'damaged';
  const address = textOf(entry.address);
  const { problem, answers } = readAddress(quiz, address);
  if (problem?.kind === 'newer') return 'newer';
  if (problem?.kind === 'unreadable' || Object.keys(answers).length === 0) return 'damaged';
  const saved = /^\d{4}-\d{2}-\d{2}$/.test(textOf(entry.saved)) ? textOf(entry.saved) : '';
  return { name: textOf(entry.name).trim().slice(0, LONGEST_NAME) || address.slice(0, LONGEST_NAME), saved, address };
}

/** The entries of what a file holds; undefined when it holds none of ours. */
function entriesOf(file: unknown): unknown[] | undefined {
  if (Array.isArray(file)) return file;
  if (!isRecord(file) || file.kind !== KIND) return undefined;
  return Array.isArray(file.cases) ? file.cases : [file];
}

/** The cases in a file's text. Never throws, and runs nothing: what cannot be used is counted. */
export function readCases(quiz: Quiz, text: string): ReadCases {
  const nothing = { cases: [], newer: 0, damaged: 0 };
  if (text.length > MOST_CHARACTERS) return { ...nothing, problem: 'too-long' };
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    return { ...nothing, problem: 'no-json' };
  }
  const entries = entriesOf(file);
  if (!entries || entries.length === 0) return { ...nothing, problem: 'no-case' };
  if (isRecord(file) && Number(file.version) > CASE_VERSION) return { ...nothing, newer: entries.length };
  if (entries.length > MOST_CASES) return { ...nothing, problem: 'too-many' };
  const read = entries.map((entry) => readCase(quiz, entry));
  return {
    cases: read.filter((entry) => typeof entry !== 'string'),
    newer: read.filter((entry) => entry === 'newer').length,
    damaged: read.filter((entry) => entry === 'damaged').length,
  };
}

/** `kept` with `added` behind, each address and name once. */
export function mergeCases(kept: readonly Case[], added: readonly Case[]): Case[] {
  const keyOf = ({ name, address }: Case) => `${name}\n${address}`;
  return [...new Map([...kept, ...added].map((one) => [keyOf(one), one])).values()];
}
