import { expect, test } from 'vitest';
import { wilsonInterval } from '../../../src/core/experiments/interval.ts';

test('an interval is the one Wilson gives for 8 of 10 (Newcombe 1998, by hand)', () => {
  const [low, high] = wilsonInterval(8, 10);
  expect(low).toBeCloseTo(0.4902, 3);
  expect(high).toBeCloseTo(0.9433, 3);
});

test('all right of many is not certainty, and nothing tried says nothing', () => {
  const [low, high] = wilsonInterval(300, 300);
  expect(low).toBeLessThan(0.99);
  expect(high).toBe(1);
  expect(wilsonInterval(0, 0)).toEqual([0, 1]);
});
