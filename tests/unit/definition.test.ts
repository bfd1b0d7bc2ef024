import { describe, expect, test } from 'vitest';
import { bestLine, callOf, fitOf, hole, isNumbered, overlap, strayExamples } from '../../src/core/definition.ts';

const words = 'as it says';
const gap = { small: { from: 1e8, to: 7e9, words }, large: { from: 13e9, words } };
const touching = { small: { to: 7e9, words }, large: { from: 7e9, words } };
const abutting = { small: { to: 8e9, words }, large: { above: 8e9, words } };
const millions = { small: { from: 1e6, below: 1e9, words }, large: { from: 1e9, words } };
const wordsOnly = { small: { words }, large: { words } };

describe('what a definition calls a size', () => {
  test('is small, large or, in a hole, neither', () => {
    expect(callOf(gap, 1e9)).toBe('small');
    expect(callOf(gap, 70e9)).toBe('large');
    expect(callOf(gap, 9e9)).toBe('neither');
    expect(callOf(gap, 1e6)).toBe('neither');
  });

  test('is both where the two ranges share an end', () => expect(callOf(touching, 7e9)).toBe('both'));

  test('takes a model by its round name: 7.24 B is sold as 7 B', () => {
    expect(callOf(gap, 7.24e9)).toBe('small');
    expect(callOf({ large: { from: 7e9, words } }, 6.74e9)).toBe('large');
  });

  test('is silent without a number', () => {
    expect(callOf(wordsOnly, 1e9)).toBe('silent');
    expect(isNumbered(wordsOnly)).toBe(false);
  });
});

test('a hole and an overlap exclude each other', () => {
  expect(hole(gap)).toEqual({ from: 7e9, to: 13e9 });
  expect(overlap(gap)).toBeUndefined();
  expect(overlap(touching)).toEqual({ from: 7e9, to: 7e9 });
  expect(hole(touching)).toBeUndefined();
  expect(overlap(abutting)).toBeUndefined();
  expect(overlap(millions)).toBeUndefined();
});

describe('a line', () => {
  test('suits a definition anywhere in its hole', () => {
    expect(fitOf(gap, 7e9)).toBe('agrees');
    expect(fitOf(gap, 10e9)).toBe('agrees');
    expect(fitOf(gap, 13e9)).toBe('agrees');
    expect(fitOf(gap, 5e9)).toBe('too-low');
    expect(fitOf(gap, 20e9)).toBe('too-high');
  });

  test('suits none that calls one size both', () => expect(fitOf(touching, 7e9)).toBe('impossible'));

  test('is nothing to a definition in words', () => expect(fitOf(wordsOnly, 7e9)).toBe('no-number'));

  test('is best where most can live with it', () => {
    expect(bestLine([gap, touching, abutting, wordsOnly])).toEqual({ line: 8e9, agree: 2 });
  });
});

test('examples that a definition’s own numbers contradict are found, others and unknown sizes are not', () => {
  const examples = [
    { said: 'Tiny', as: 'small' as const, models: ['tiny'] },
    { said: 'Phi-2', as: 'small' as const, models: ['phi-2'] },
    { said: 'Secret', as: 'large' as const, models: ['secret'] },
  ];
  const sizes: Record<string, number> = { tiny: 5e6, 'phi-2': 2.78e9 };
  expect(strayExamples({ ...millions, examples }, (id) => sizes[id])).toEqual([
    { said: 'Phi-2', model: 'phi-2', as: 'small', called: 'large' },
  ]);
  expect(strayExamples({ ...wordsOnly, examples }, (id) => sizes[id])).toEqual([]);
});
