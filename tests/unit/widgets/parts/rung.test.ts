import { expect, test } from 'vitest';
import labels from '../../../../src/widgets/_parts/model/labels/en.json' with { type: 'json' };
import {
  findRung,
  inOrder,
  markRadius,
  modelFileName,
  rungName,
  rungOnly,
} from '../../../../src/widgets/_parts/rung.ts';
import { rung } from '../../../fixtures/widgets/fake-model.ts';

const rungs = [
  rung('sums-31k', 31_000, 'specialist'),
  rung('generalist-136k', 136_000),
  rung('generalist-31k', 31_000),
];

test('generalists come first, each kind from small to large', () => {
  expect(inOrder(rungs).map(({ id }) => id)).toEqual(['generalist-31k', 'generalist-136k', 'sums-31k']);
});

test('a file’s name changes with its weights', () => {
  expect(modelFileName('a', '0123456789abcdef')).toBe('a-01234567.gguf');
});

test('a rung is found by its id alone, and nothing that every object has is one', () => {
  expect(findRung(rungs, 'sums-31k')?.parameters).toBe(31_000);
  expect(findRung(rungs, 'constructor')).toBeUndefined();
});

test('a rung is named by its size and by what it knows', () => {
  const sums = rung('sums-31k', 31_000, 'specialist');
  expect(rungName(rung('generalist-136k', 136_000), labels, 'en')).toBe('136 K generalist');
  expect(rungName(sums, labels, 'en')).toBe('31 K specialist for sums');
  expect(rungOnly(sums, labels)).toBe('sums only');
  expect(rungOnly(rung('generalist-31k', 31_000), labels)).toBe('');
});

test('marks grow along the ladder and stay in their box', () => {
  expect(markRadius(31_000)).toBeLessThan(markRadius(136_000));
  expect(markRadius(1e12)).toBe(12);
});
