import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, test } from 'vitest';
import { COMPILING, largestDifference, readFloats, runTrainer, temporaryFolder } from '../../fixtures/training/runs.ts';

const folder = fileURLToPath(new URL('../../fixtures/oracle/', import.meta.url));
const oracle = JSON.parse(readFileSync(join(folder, 'oracle.json'), 'utf8'));
const logits = readFloats(join(folder, 'logits.f32'));
const gradients = readFloats(join(folder, 'gradients.f32'));
const trainer = { loss: 0, weight: 0, logits: new Float32Array(), gradients: new Float32Array() };

beforeAll(() => {
  const out = join(temporaryFolder(), 'answer.bin');
  const weights = join(folder, 'weights.f32');
  runTrainer('gradients', { ...oracle.config, weights, data: join(folder, 'documents'), out });
  const { buffer } = new Uint8Array(readFileSync(out));
  [trainer.loss, trainer.weight] = new Float64Array(buffer, 0, 2);
  trainer.logits = new Float32Array(buffer, 16, logits.length);
  trainer.gradients = new Float32Array(buffer, 16 + 4 * logits.length);
}, COMPILING);

test('the loss counts each token by its weight, as PyTorch does', () => {
  expect(trainer.weight).toBeCloseTo(oracle.weight, 5);
  expect(trainer.loss).toBeCloseTo(oracle.loss, 6);
});

test('the logits of several documents side by side are those PyTorch has for each alone', () => {
  expect(largestDifference(trainer.logits, logits)).toBeLessThan(5e-5);
});

test('the gradients of all weights are those of PyTorch', () => {
  const largest = largestDifference(gradients, new Float32Array(gradients.length));
  expect(largestDifference(trainer.gradients, gradients)).toBeLessThan(1e-5 * largest);
});
