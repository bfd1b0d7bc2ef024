import { beforeAll, expect, test } from 'vitest';
import { askTrainer, oracle } from '../../fixtures/training/oracle.ts';
import type { Answer } from '../../fixtures/training/oracle.ts';
import { COMPILING, largestDifference } from '../../fixtures/training/runs.ts';

let trainer: Answer;
beforeAll(() => {
  trainer = askTrainer();
}, COMPILING);

test('the loss counts each token by its weight, as PyTorch does', () => {
  expect(trainer.weight).toBeCloseTo(oracle.weight, 5);
  expect(trainer.loss).toBeCloseTo(oracle.loss, 6);
});

test('the logits of several documents side by side are those PyTorch has for each alone', () => {
  expect(largestDifference(trainer.logits, oracle.logits)).toBeLessThan(5e-5);
});

test('the gradients of all weights are those of PyTorch', () => {
  const largest = largestDifference(oracle.gradients, new Float32Array(oracle.gradients.length));
  expect(largestDifference(trainer.gradients, oracle.gradients)).toBeLessThan(1e-5 * largest);
});
