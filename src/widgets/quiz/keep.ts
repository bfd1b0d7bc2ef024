/** Keeps cases in this browser, nowhere else. Browser only; where storing is forbidden, nothing is kept, and that is told. */
import { mergeCases, readCases, writeCases, type Case } from '../../core/quiz/case-file.ts';
import type { Quiz } from '../../core/quiz/quiz.ts';

const KEY = 'weigh-in.quiz.cases';

/** The cases that are kept; none where the store is closed or holds nothing of ours. */
export function keptCases(quiz: Quiz): Case[] {
  try {
    return readCases(quiz, localStorage.getItem(KEY) ?? '').cases;
  } catch {
    return [];
  }
}

/** Keeps `cases` and nothing else. Returns whether it worked. */
export function keepOnly(quiz: Quiz, cases: readonly Case[]): boolean {
  try {
    localStorage.setItem(KEY, writeCases(quiz, cases));
    return true;
  } catch {
    // A sandboxed frame has no store, and a full one takes no more.
    return false;
  }
}

/** Keeps `added` beside what is there already. Returns all of them, and whether that worked. */
export function keepAlso(quiz: Quiz, added: readonly Case[]): { cases: Case[]; kept: boolean } {
  const cases = mergeCases(keptCases(quiz), added);
  return { cases, kept: keepOnly(quiz, cases) };
}
