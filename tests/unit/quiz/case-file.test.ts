import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { caseOf, mergeCases, MOST_CASES, placeOf, readCases, writeCases } from '../../../src/core/quiz/case-file.ts';
import { loadQuiz } from '../../fixtures/quiz/load-quiz.ts';
import { someAnswers } from '../../fixtures/quiz/random-answers.ts';

const quiz = loadQuiz();
const one = caseOf(quiz, { answers: { task: 'steps' }, stress: { task: 2 } }, ' Our bot ', '2026-11-25');
const file = (entries: unknown, version = 1) => JSON.stringify({ kind: 'weigh-in-case', version, cases: entries });

describe('a file of cases', () => {
  it('gives back every case it was written from', () => {
    fc.assert(
      fc.property(someAnswers(quiz), (answers) => {
        const cases = [caseOf(quiz, { answers }, 'x', '2026-11-25'), one];
        expect(readCases(quiz, writeCases(quiz, cases))).toEqual({ cases, newer: 0, damaged: 0 });
        expect(placeOf(quiz, cases[0]).answers).toEqual(answers);
      }),
      { numRuns: 50 },
    );
    expect(placeOf(quiz, one)).toEqual({ answers: { task: 'steps' }, stress: { task: 2 } });
  });
  it('may hold a thousand cases, and one more is refused as a whole', () => {
    const many = Array.from({ length: MOST_CASES }, (_, index) => ({ ...one, name: `${index}` }));
    expect(readCases(quiz, file(many)).cases).toHaveLength(MOST_CASES);
    expect(readCases(quiz, file([...many, one]))).toEqual({ cases: [], newer: 0, damaged: 0, problem: 'too-many' });
  });
  it('of a later version is left alone and counted', () => {
    expect(readCases(quiz, file([one, one], 2))).toEqual({ cases: [], newer: 2, damaged: 0 });
    const later = { ...one, address: 'v9:task=steps' };
    expect(readCases(quiz, file([one, later]))).toEqual({ cases: [one], newer: 1, damaged: 0 });
  });
  it('of an earlier version of the quiz opens', () => {
    const old = { ...one, address: 'v1:task=steps' };
    expect(readCases(quiz, file([old])).cases).toEqual([old]);
    expect(placeOf(quiz, old).older).toBe(1);
  });
  it('counts what is damaged, and takes over nothing that is not a case', () => {
    const bad = [null, 7, 'v2:task=steps', {}, { address: 'javascript:alert(1)' }, { address: 'v2:moon=1' }, [one]];
    expect(readCases(quiz, file([...bad, one]))).toEqual({ cases: [one], newer: 0, damaged: bad.length });
    const odd = { ...one, name: { toString: 'x' }, saved: '<b>', __proto__: { polluted: true } };
    expect(readCases(quiz, file([odd])).cases).toEqual([{ name: one.address, saved: '', address: one.address }]);
    expect('polluted' in {}).toBe(false);
  });
  it.each([
    ['', 'no-json'],
    ['{', 'no-json'],
    ['{}', 'no-case'],
    ['[]', 'no-case'],
    ['{"kind":"another","cases":[{}]}', 'no-case'],
    [`"${'a'.repeat(2_000_001)}"`, 'too-long'],
  ] as const)('is refused with a reason when it is no such file (%#)', (text, problem) => {
    expect(readCases(quiz, text)).toEqual({ cases: [], newer: 0, damaged: 0, problem });
  });
  it('never throws, whatever stands in it', () => {
    fc.assert(fc.property(fc.json(), (text) => void readCases(quiz, text)));
    fc.assert(fc.property(fc.string(), (text) => void readCases(quiz, text)));
  });
  it('keeps a case once, however often it is read', () => {
    expect(mergeCases([one], [one, { ...one, name: 'Another' }])).toHaveLength(2);
  });
});
