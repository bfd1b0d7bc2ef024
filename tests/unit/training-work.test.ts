import { expect, test } from 'vitest';
import { CHEAPEST_RUN, tokensPerParameter, trainingOperations } from '../../src/core/training-work.ts';

test('6ND comes near the published totals', () => {
  // GPT-3: 3.14e23 by Epoch; Llama 3.1 405B: 3.8e25; both of 6 × parameters × tokens.
  expect(trainingOperations(175e9, 300e9) / 3.14e23).toBeCloseTo(1, 2);
  expect(trainingOperations(405.85e9, 15.6e12) / 3.8e25).toBeCloseTo(1, 2);
});

test('Chinchilla lies on the ratio that bears its name', () => {
  expect(tokensPerParameter(1.4e12, 70e9)).toBe(CHEAPEST_RUN);
});
