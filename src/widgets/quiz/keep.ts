/** Keeps cases in this browser, nowhere else. Browser only; where storing is forbidden, nothing is kept, and that is told. */
import { mergeCases, MOST_CASES, readCases, writeCases, type Case } from '../../core/quiz/case-file.ts';
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

/** Whether what is stored holds anything that this page cannot read, and would lose by writing over it. */
function holdsMore(quiz: Quiz): boolean {
  const stored = localStorage.getItem(KEY);
  if (stored === null) return false;
  const { newer, problem } = readCases(quiz, stored);
  return newer > 0 || problem === 'too-long' || problem === 'too-many';
}

/** Keeps `cases` and nothing else. Returns whether it worked. */
export function keepOnly(quiz: Quiz, cases: readonly Case[]): boolean {
  try {
    if (holdsMore(quiz)) return false;
    if (cases.length === 0) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, writeCases(quiz, cases));
    return true;
  } catch {
    // A sandboxed frame has no store, and a full one takes no more.
    return false;
  }
}

/** What came of keeping cases: 'full' when there would be more than can be read again, and then none was added. */
export type Kept = 'kept' | 'not-kept' | 'full';

/** Keeps `added` beside `shown` and what is stored. Returns all of them, and what came of it. */
export function keepAlso(quiz: Quiz, shown: readonly Case[], added: readonly Case[]): { cases: Case[]; kept: Kept } {
  const before = mergeCases(keptCases(quiz), shown);
  const cases = mergeCases(before, added);
  if (cases.length > MOST_CASES) return { cases: before, kept: 'full' };
  return { cases, kept: keepOnly(quiz, cases) ? 'kept' : 'not-kept' };
}
