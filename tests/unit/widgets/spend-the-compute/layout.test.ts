import { describe, expect, test } from 'vitest';
import { trainingOperations } from '../../../../src/core/training-work.ts';
import type { ComparedSkill } from '../../../../src/widgets/_parts/comparison/comparison.ts';
import {
  computeAxes,
  computeLines,
  finding,
  runTable,
  spent,
  type Run,
} from '../../../../src/widgets/spend-the-compute/layout.ts';

const run = (id: string, parameters: number, tokens: number, bits: number): Run => ({
  id,
  parameters,
  curve: [
    { tokens: tokens / 10, bits: 4 },
    { tokens, bits },
  ],
});
/** The first two cost the same. */
const runs = (small: number, stopped: number) => [
  run('small', 100_000, 50_000_000, small),
  run('stopped', 500_000, 10_000_000, stopped),
  run('full', 500_000, 50_000_000, 0.3),
];
const skills: ComparedSkill[] = [
  {
    domain: 'review',
    format: 'answer',
    name: 'Reviews',
    counts: [200, 100, 300].map((right) => ({ right, items: 300 })),
  },
];

test('a token costs six operations for each parameter', () => {
  expect(trainingOperations(100_000, 50_000_000)).toBe(3e13);
  const [small, stopped, full] = runs(1, 1);
  expect(spent(stopped)).toBe(spent(small));
  expect(spent(full)).toBe(5 * spent(small));
});

describe('the finding', () => {
  test('is whose loss is clearly lower, or that none is', () => {
    expect(finding(runs(0.5, 0.8), skills)).toMatchObject({ loss: 'small', bits: [0.5, 0.8] });
    expect(finding(runs(0.8, 0.5), skills).loss).toBe('stopped');
    expect(finding(runs(0.5, 0.51), skills).loss).toBe('same');
  });
  test('says of the skills what they say, whatever the loss does', () => {
    expect(finding(runs(0.8, 0.5), skills).skills.kind).toBe('better');
  });
});

describe('the picture', () => {
  const lines = computeLines(runs(0.5, 0.8), ['a', 'b', 'c'], 'the budget');
  test('ends both curves of the pair at the upright line', () => {
    const [small, stopped, , budget] = lines;
    expect(small.points.at(-1)!.x).toBe(stopped.points.at(-1)!.x);
    expect(new Set([...budget.points.map(({ x }) => x), small.points.at(-1)!.x]).size).toBe(1);
  });
  test('has the powers of ten that lie within', () => {
    expect(computeAxes(lines).x.ticks).toEqual([1e13, 1e14]);
  });
});

test('the table says what was spent and what it bought', () => {
  const bits = new Intl.NumberFormat('en', { minimumFractionDigits: 2 });
  expect(runTable(runs(0.5, 0.8), ['a', 'b', 'c'], { count: String, bits })[0]).toEqual([
    'a',
    '100000',
    '50000000',
    '30000000000000',
    '0.50',
  ]);
});
