import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { byteCount, cutAmounts, duration, durationRange, shortCount, spokenCount } from '../../src/core/quantity.ts';

/** Everything below a thousand of the largest unit. */
const anyAmount = fc.integer({ min: 0, max: 999 * 10 ** 12 });

describe('a number of parameters', () => {
  test.each([
    [0, '0'],
    [512, '512'],
    [31_392, '31 K'],
    [135_600, '136 K'],
    [1_540_000_000, '1.5 B'],
    [405_000_000_000, '405 B'],
    [1_600_000_000_000, '1.6 T'],
  ])('%i is written %s', (count, text) => expect(shortCount(count)).toBe(text));

  test('moves on to the next unit when rounding reaches it', () => {
    expect([999_999, 999_600_000].map((count) => shortCount(count))).toEqual(['1 M', '1 B']);
  });

  test("is written by the language's rules", () => expect(shortCount(1_600_000, 'de')).toBe('1,6 M'));

  test('never needs more than three digits', () => {
    fc.assert(fc.property(anyAmount, (count) => /^\d{1,3}(\.\d)?( [KMBT])?$/.test(shortCount(count))));
  });
});

describe('a number in a sentence', () => {
  test.each([
    [128_256, '128,256'],
    [134_515_008, '135 million'],
    [8_030_261_248, '8.03 billion'],
    [36_000_000_000_000, '36 trillion'],
  ])('%i is written %s', (count, text) => expect(spokenCount(count)).toBe(text));

  test('has the words of its language', () => expect(spokenCount(8_030_261_248, 'de')).toBe('8,03 Milliarden'));
});

describe('a number of bytes', () => {
  test.each([
    [1, '1 byte'],
    [63_104, '63 kB'],
    [286_144, '286 kB'],
    [999_999, '1 MB'],
    [1_400_000_000, '1.4 GB'],
  ])('%i is written %s', (bytes, text) => expect(byteCount(bytes)).toBe(text));

  test('never needs more than three digits', () => {
    fc.assert(fc.property(anyAmount, (bytes) => /^\d{1,3}(\.\d)? (bytes?|[kMGT]B)$/.test(byteCount(bytes))));
  });
});

test('amounts are cut out of a text whole, and nothing else is', () => {
  expect(cutAmounts('from 7.2 K to 714 K parameters')).toEqual(['from ', '7.2 K', ' to ', '714 K', ' parameters']);
  expect(cutAmounts('20 Keys, a K and 1,000 times')).toEqual(['20 Keys, a K and 1,000 times']);
});

describe('a time', () => {
  test.each([
    [0.0421, '42 ms'],
    [3.42, '3.4 sec'],
    [450, '7.5 min'],
    [7560, '2.1 hr'],
  ])('of %s seconds is written %s', (seconds, text) => expect(duration(seconds)).toBe(text));

  test('has its unit once for both ends, and both where they differ', () => {
    expect(durationRange(1.5, 3.1)).toBe('1.5–3.1 sec');
    expect(durationRange(0.29, 2)).toBe('290 ms – 2 sec');
    expect(durationRange(0.1, 0.1001)).toBe('100 ms');
  });
});
