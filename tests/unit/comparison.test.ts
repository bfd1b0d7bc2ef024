import { expect, test } from 'vitest';
import { pagesOfText, roundCount, secondsToCount, timeSpan } from '../../src/core/comparison.ts';

test('counting to 175 billion, one a second, takes five and a half thousand years', () => {
  expect(timeSpan(secondsToCount(175e9))).toBe('5,500 years');
});

test('a time span is said in the largest unit that is not below one', () => {
  expect(timeSpan(31_464)).toBe('8.7 hours');
  expect(timeSpan(59)).toBe('59 seconds');
  expect(timeSpan(0)).toBe('0 seconds');
  expect(timeSpan(86_400, 'fr')).toMatch(/^1\sjour$/);
});

test('a page has 1,800 characters of one byte', () => {
  expect(pagesOfText(3600)).toBe(2);
});

test('large counts are said in words, small ones in figures, to two digits', () => {
  expect(roundCount(51_400_000)).toBe('51 million');
  expect(roundCount(255_000)).toBe('260,000');
});
