import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { readRecipe, trainerArguments } from '../../../training/recipe.ts';
import { askTrainer, oracle } from '../../fixtures/training/oracle.ts';
import type { Answer } from '../../fixtures/training/oracle.ts';
import {
  COMPILING,
  TINY,
  countingDocuments,
  lastingResults,
  refusal,
  runTrainer,
  temporaryFolder,
  writeDocuments,
} from '../../fixtures/training/runs.ts';

const data = temporaryFolder();
const plan = { ...TINY, data, tokens: 40_000, batch: 1024, report: 8000, 'warm-up': 5, 'decay-share': 0.5 };
const [exact, short] = [temporaryFolder(), temporaryFolder()];
let bf16: Answer;

/** The length of the difference of two lists, as a share of the second's length. */
function distance(left: Float32Array, right: Float32Array): number {
  const length = (values: Float32Array) => Math.hypot(...values);
  return length(left.map((value, index) => value - right[index])) / length(right);
}

/** The held-out losses of a run. */
function losses(out: string): number[] {
  const rows = lastingResults(out).curve.trim().split('\n').slice(1);
  return rows.map((row) => Number(row.split(',')[2]));
}

beforeAll(() => {
  bf16 = askTrainer({ precision: 'bf16' });
  writeDocuments(join(data, 'train'), countingDocuments(500));
  writeDocuments(join(data, 'validation'), countingDocuments(20));
  runTrainer('train', { ...plan, out: exact });
  runTrainer('train', { ...plan, out: short, precision: 'bf16' });
}, COMPILING);

test('bf16 has the loss and gradients of PyTorch but for the rounding of its inputs', () => {
  expect(Math.abs(bf16.loss - oracle.loss)).toBeLessThan(0.002);
  expect(distance(bf16.logits, oracle.logits)).toBeLessThan(0.02);
  expect(distance(bf16.gradients, oracle.gradients)).toBeLessThan(0.04);
  expect(distance(bf16.gradients, oracle.gradients)).toBeGreaterThan(0.001);
});

test("the processor's bf16 instruction computes what rounding first and multiplying in f32 does", () => {
  const portable = askTrainer({ precision: 'bf16-portable' });
  expect(Math.abs(bf16.loss - portable.loss)).toBeLessThan(1e-4);
  expect(distance(bf16.gradients, portable.gradients)).toBeLessThan(1e-3);
});

test('f32 is what the trainer does unless told otherwise: the same bits, and a checkpoint that says nothing of it', () => {
  expect(askTrainer({ precision: 'f32' })).toEqual(askTrainer());
  const out = temporaryFolder();
  runTrainer('train', { ...plan, out, precision: 'f32' });
  expect(lastingResults(out)).toEqual(lastingResults(exact));
  expect(lastingResults(out).checkpoint.includes('precision')).toBe(false);
  expect(lastingResults(short).checkpoint.includes('precision bf16')).toBe(true);
});

test('a model learns to count in bf16 as it does in f32', () => {
  const [reference, rounded] = [losses(exact), losses(short)];
  expect(rounded).not.toEqual(reference);
  expect(Math.abs(rounded[4] / reference[4] - 1)).toBeLessThan(0.05);
});

test('in bf16, too, two threads, and an interruption, change no bit', () => {
  const out = temporaryFolder();
  const run = { ...plan, out, precision: 'bf16', threads: 2 };
  runTrainer('train', { ...run, 'stop-after': 10_000 });
  runTrainer('train', { ...run, resume: 1 });
  expect(lastingResults(out)).toEqual(lastingResults(short));
});

test('a run is not continued in another precision, and there are only these', () => {
  expect(refusal('train', { ...plan, out: short, resume: 1 })).toContain('other settings');
  expect(refusal('train', { ...plan, out: exact, resume: 1, precision: 'bf16' })).toContain('other settings');
  expect(refusal('train', { ...plan, out: exact, precision: 'f16' })).toContain('f32 or bf16');
});

test('a recipe says the precision, f32 unless it does', () => {
  const recipe = readRecipe('sums-31k');
  expect(trainerArguments(recipe, 'd', 'o').join(' ')).toContain('--precision f32');
  expect(trainerArguments({ ...recipe, precision: 'bf16' }, 'd', 'o').join(' ')).toContain('--precision bf16');
});
