import { expect, test } from 'vitest';
import { ticks } from '../../../../src/widgets/parameter-scale/ticks.ts';

test('every power of ten in view has a labelled major tick at its true place', () => {
  const majors = ticks({ from: 4, to: 12.5 }).filter(({ rank }) => rank === 'major');
  expect(majors.map(({ count }) => Math.log10(count))).toEqual([4, 5, 6, 7, 8, 9, 10, 11, 12]);
  for (const { count, at, labelled } of majors) {
    expect(at).toBeCloseTo((Math.log10(count) - 4) / 8.5);
    expect(labelled).toBe(true);
  }
});

test('coming closer, more ticks are labelled, and some always are', () => {
  const labelled = (from: number, to: number) => ticks({ from, to }).filter((tick) => tick.labelled).length;
  expect(labelled(9, 10)).toBeGreaterThan(labelled(4, 12.5) / 8.5);
  for (let from = 3; from < 12.6; from += 0.05) expect(labelled(from, from + 0.302)).toBeGreaterThan(0);
});
