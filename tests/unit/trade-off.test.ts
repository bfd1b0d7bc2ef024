import { describe, expect, test } from 'vitest';
import { byFit, fitOf, measureOf, spanOf, stepOf, stepsShort } from '../../src/core/trade-off.ts';

const less = { better: 'less', bounds: [60, 10, 3, 1] } as const;
const more = { better: 'more', bounds: [1e8, 1e9, 1e10, 1e11] } as const;
const page = { length: 'page', kind: 'language' } as const;
const sizes = [
  { parameters: 4e9, active: 4e9 },
  { parameters: 30e9, active: 3e9 },
];

describe('a step', () => {
  test('is reached at its bound, on either kind of axis', () => {
    expect([61, 60, 10, 3, 1, 0.1].map((seconds) => stepOf(seconds, less))).toEqual([0, 1, 2, 3, 4, 4]);
    expect([9e7, 1e8, 1e9, 5e11].map((count) => stepOf(count, more))).toEqual([0, 1, 2, 4]);
  });
});

describe('a measure', () => {
  test('of cost counts two operations for each active parameter and token, the dearest first', () =>
    expect(measureOf('cost', {}, sizes, page)).toEqual([2 * 4e9 * 700, 2 * 3e9 * 700]));

  test('of cost counts the steps before the answer too', () =>
    expect(measureOf('cost', { thinking: [300, 1300] }, sizes, page)).toEqual([2 * 4e9 * 2000, 2 * 3e9 * 1000]));

  test('of speed is tokens by tokens a second, the slowest first', () =>
    expect(measureOf('speed', { perSecond: [7, 70] }, sizes, page)).toEqual([100, 10]));

  test('of breadth takes all parameters, active or not', () =>
    expect(measureOf('breadth', {}, sizes, page)).toEqual([4e9, 30e9]));

  test('is an error where there is nothing to reckon from', () =>
    expect(() => measureOf('speed', {}, sizes, page)).toThrow('speed'));
});

test('steps given outright stand, and other ones at logic where they differ', () => {
  const grounds = { steps: [1, 3], logic: [4, 4] } as const;
  expect(spanOf('task', more, grounds, sizes, page)).toEqual([1, 3]);
  expect(spanOf('task', more, grounds, sizes, { ...page, kind: 'logic' })).toEqual([4, 4]);
});

describe('a fit', () => {
  const spans = { cost: [3, 4], speed: [0, 1], task: [2, 2], breadth: [1, 3], privacy: [0, 0] } as const;
  const none = { cost: 0, speed: 0, task: 0, breadth: 0, privacy: 0 };

  test('is whole where nothing is needed', () => expect(fitOf(spans, none)).toEqual({ short: [], open: [] }));

  test('tells what lacks for certain from what depends', () => {
    const fit = fitOf(spans, { ...none, speed: 3, breadth: 2, task: 2 });
    expect(fit).toEqual({ short: [{ axis: 'speed', by: 2 }], open: [{ axis: 'breadth', by: 1 }] });
    expect(stepsShort(fit)).toBe(2);
  });

  test('that only depends is better than one that lacks', () => {
    const open = fitOf(spans, { ...none, breadth: 3 });
    const short = fitOf(spans, { ...none, privacy: 1 });
    expect([short, open].toSorted(byFit)).toEqual([open, short]);
  });
});
