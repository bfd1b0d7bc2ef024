import { expect, test } from 'vitest';
import { nearest } from '../../../../src/widgets/parameter-scale/nearest.ts';

const points = [
  { id: 'left', x: 0, y: 0 },
  { id: 'right', x: 10, y: 0 },
];

test('a press between two marks means the nearer one', () => {
  expect(nearest(points, 4, 0, 30)).toBe('left');
  expect(nearest(points, 6, 0, 30)).toBe('right');
});

test('a press far from every mark means none', () => {
  expect(nearest(points, 0, 40, 30)).toBeUndefined();
});
