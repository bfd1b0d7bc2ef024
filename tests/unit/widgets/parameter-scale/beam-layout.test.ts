import { expect, test } from 'vitest';
import { hangingMarks, rungView, standingRungs } from '../../../../src/widgets/parameter-scale/beam-layout.ts';
import { ladderWeights, landmarks } from '../../../../src/widgets/parameter-scale/catalogue.ts';

test('the well-known models hang in order of size, labels by turns in two rows', () => {
  const marks = hangingMarks(landmarks());
  expect(marks.length).toBeGreaterThan(5);
  for (const [index, { at, row }] of marks.slice(1).entries()) {
    expect(at).toBeGreaterThan(marks[index].at);
    expect(row).not.toBe(marks[index].row);
  }
});

test('a size is left out of a name only where it tells no two models apart', () => {
  const labels = hangingMarks(landmarks()).map(({ label }) => label);
  expect(labels).toContain('GPT-3');
  expect(labels).toContain('Llama 3 8B');
  expect(new Set(labels).size).toBe(labels.length);
});

test('rungs of one size stand on one spot, and all stand on the enlarged beam', () => {
  const rungs = ladderWeights();
  const standing = standingRungs(rungs, rungView(rungs), 8, 5);
  expect(standing.flatMap(({ ids }) => ids).toSorted()).toEqual(rungs.map(({ id }) => id).toSorted());
  for (const { at } of standing) {
    expect(at).toBeGreaterThan(0);
    expect(at).toBeLessThan(1);
  }
});
