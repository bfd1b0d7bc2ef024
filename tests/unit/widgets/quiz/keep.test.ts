import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { caseOf, MOST_CASES, writeCases } from '../../../../src/core/quiz/case-file.ts';
import { keepAlso, keepOnly, keptCases } from '../../../../src/widgets/quiz/keep.ts';
import { tinyQuiz } from '../../../fixtures/quiz/tiny-quiz.ts';

const KEY = 'weigh-in.quiz.cases';
const one = caseOf(tinyQuiz, { answers: { task: 'hard' } }, 'One', '2026-11-25');
let store: Map<string, string>;

beforeEach(() => {
  store = new Map();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => store.get(key) ?? null,
    setItem: (key: string, value: string) => void store.set(key, value),
    removeItem: (key: string) => void store.delete(key),
  });
});
afterEach(() => vi.unstubAllGlobals());

describe('cases in the browser', () => {
  it('are there again, and gone once forgotten', () => {
    expect(keepAlso(tinyQuiz, [], [one])).toEqual({ cases: [one], kept: 'kept' });
    expect(keptCases(tinyQuiz)).toEqual([one]);
    expect(keepOnly(tinyQuiz, [])).toBe(true);
    expect(store.size).toBe(0);
  });
  it('are never so many that they could not be read again', () => {
    const many = Array.from({ length: MOST_CASES }, (_, index) => ({ ...one, name: `${index}` }));
    keepAlso(tinyQuiz, [], many);
    const { cases, kept } = keepAlso(tinyQuiz, [], [one]);
    expect([cases.length, kept]).toEqual([MOST_CASES, 'full']);
    expect(keptCases(tinyQuiz)).toHaveLength(MOST_CASES);
  });
  it('are not written over cases of a later version', () => {
    const later = writeCases(tinyQuiz, [one]).replace('v2:', 'v9:');
    store.set(KEY, later);
    expect(keepAlso(tinyQuiz, [], [one]).kept).toBe('not-kept');
    expect(store.get(KEY)).toBe(later);
  });
  it('are told not to be kept where the store is closed, and stay on the page', () => {
    vi.stubGlobal('localStorage', undefined);
    expect(keptCases(tinyQuiz)).toEqual([]);
    expect(keepAlso(tinyQuiz, [], [one])).toEqual({ cases: [one], kept: 'not-kept' });
  });
});
