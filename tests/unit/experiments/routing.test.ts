import { describe, expect, test } from 'vitest';
import { guidance } from '../../../src/core/experiments/guidance.ts';
import {
  accuracyRange,
  aheadOf,
  ALWAYS,
  bestThreshold,
  half,
  outcomes,
  type Routable,
} from '../../../src/core/experiments/routing.ts';

const kind = (change: Partial<Routable> = {}): Routable => ({
  weight: 1,
  confidence: [0, 400, 400, 1000],
  small: [false, false, true, true],
  large: [true, true, false, true],
  cost: { small: 10, large: 100 },
  ...change,
});

describe('routing', () => {
  const curve = outcomes([kind()]);

  test('is the small model alone at 0, and the large one after the small one above every confidence', () => {
    expect(curve[0]).toEqual({ threshold: 0, escalated: 0, accuracy: 0.5, cost: 0.1 });
    expect(curve[ALWAYS]).toMatchObject({ escalated: 1, accuracy: 0.75 });
    expect(curve[ALWAYS].cost).toBeCloseTo(1.1);
  });

  test('lets an answer stand that is as sure as the threshold', () => {
    expect(curve[400].escalated).toBe(0.25);
    expect(curve[401].escalated).toBe(0.75);
    expect(curve[1000].escalated).toBe(0.75);
  });

  test('counts each kind by its weight, whatever the number of its questions', () => {
    const hard = kind({ weight: 3, confidence: [100], small: [false], large: [true], cost: { small: 10, large: 100 } });
    expect(outcomes([kind(), hard])[0].accuracy).toBeCloseTo(0.5 / 4);
    expect(outcomes([kind(), hard])[200].escalated).toBeCloseTo((0.25 + 3) / 4);
    expect(outcomes([kind(), { ...hard, weight: 0 }])).toEqual(curve);
  });
});

test('the best threshold is the lowest that reaches the goal', () => {
  const curve = outcomes([kind()]);
  expect(bestThreshold(curve, 'cheapest')).toBe(1);
  expect(bestThreshold(curve, 'right')).toBe(1);
  expect(bestThreshold(outcomes([kind({ large: [true, true, true, true] })]), 'right')).toBe(401);
});

test('the halves hold every question once', () => {
  const halves = (['even', 'odd'] as const).map((which) => half([kind()], which)[0]);
  expect(halves.map(({ confidence }) => confidence)).toEqual([
    [0, 400],
    [400, 1000],
  ]);
  expect(halves.map(({ large }) => large)).toEqual([
    [true, false],
    [true, true],
  ]);
});

test('the lead over one model is counted question by question, and no lead has no range', () => {
  expect(aheadOf([kind()], 0, 'small')).toEqual({ value: 0, low: 0, high: 0 });
  const lead = aheadOf([kind()], 1, 'large');
  expect(lead.value).toBe(0);
  expect(lead.low).toBeLessThan(0);
  expect(lead.high).toBeCloseTo(-lead.low);
  expect(aheadOf([kind()], 1, 'small').value).toBe(0.25);
});

test('the range of a share holds it and narrows with more questions', () => {
  const [low, high] = accuracyRange([kind()], 0);
  expect(low).toBeLessThan(0.5);
  expect(high).toBeGreaterThan(0.5);
  const more = accuracyRange([kind(), kind()], 0);
  expect(more[1] - more[0]).toBeLessThan(high - low);
});

describe('how good a guide confidence is', () => {
  test('is the share of pairs in which the right answer is the surer one, ties counting half', () =>
    expect(guidance([kind()])!.value).toBe((1 + 0.5 + 1 + 1) / 4));

  test('is one half where confidence is always the same, and its range holds that', () => {
    const { value, low, high } = guidance([kind({ confidence: [500, 500, 500, 500] })])!;
    expect(value).toBe(0.5);
    expect(low).toBeLessThan(0.5);
    expect(high).toBeGreaterThan(0.5);
  });

  test('says nothing without both right and wrong answers', () =>
    expect(guidance([kind({ small: [true, true, true, true] })])).toBeUndefined());
});
