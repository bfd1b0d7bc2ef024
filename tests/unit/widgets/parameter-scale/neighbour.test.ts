import { expect, test } from 'vitest';
import { neighbour } from '../../../../src/widgets/parameter-scale/neighbour.ts';

const ids = ['a', 'b', 'c'];

test('arrows go to the next in either direction and stop at the ends', () => {
  expect(neighbour(ids, 'a', 'ArrowRight')).toBe('b');
  expect(neighbour(ids, 'b', 'ArrowUp')).toBe('a');
  expect(neighbour(ids, 'a', 'ArrowLeft')).toBe('a');
  expect(neighbour(ids, 'c', 'ArrowDown')).toBe('c');
});

test('Home and End go to the lightest and the heaviest, other keys nowhere', () => {
  expect(neighbour(ids, 'b', 'Home')).toBe('a');
  expect(neighbour(ids, 'b', 'End')).toBe('c');
  expect(neighbour(ids, 'b', 'x')).toBeUndefined();
});

test('from a model that is not in the list one comes to the first', () => {
  expect(neighbour(ids, 'z', 'ArrowRight')).toBe('a');
});
