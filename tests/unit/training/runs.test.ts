import { statSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
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
const whole = temporaryFolder();

beforeAll(() => {
  writeDocuments(join(data, 'train'), countingDocuments(500));
  writeDocuments(join(data, 'validation'), countingDocuments(20));
  runTrainer('train', { ...plan, out: whole });
}, COMPILING);

test('a model learns to count', () => {
  const losses = lastingResults(whole)
    .curve.trim()
    .split('\n')
    .slice(1)
    .map((row) => Number(row.split(',')[2]));
  expect(losses).toHaveLength(5);
  expect(losses[4]).toBeLessThan(0.4 * losses[0]);
});

test('a run that was interrupted and resumed ends with the same bits as one that was not', () => {
  const out = temporaryFolder();
  runTrainer('train', { ...plan, out, 'stop-after': 10_000 });
  expect(lastingResults(out).curve).not.toBe(lastingResults(whole).curve);
  runTrainer('train', { ...plan, out, resume: 1 });
  expect(lastingResults(out)).toEqual(lastingResults(whole));
});

test('two threads end with the same bits as one', () => {
  const out = temporaryFolder();
  runTrainer('train', { ...plan, out, threads: 2 });
  expect(lastingResults(out)).toEqual(lastingResults(whole));
});

test('another seed ends with other weights', () => {
  const out = temporaryFolder();
  runTrainer('train', { ...plan, out, seed: 2 });
  expect(lastingResults(out).checkpoint.equals(lastingResults(whole).checkpoint)).toBe(false);
});

test('a checkpoint is not continued under other settings', () => {
  expect(refusal('train', { ...plan, out: whole, resume: 1, 'matrix-rate': 0.01 })).toContain('other settings');
});

test('a damaged checkpoint is refused', () => {
  const out = temporaryFolder();
  runTrainer('train', { ...plan, out, 'stop-after': 10_000 });
  const path = join(out, 'checkpoint.bin');
  truncateSync(path, statSync(path).size - 1);
  expect(refusal('train', { ...plan, out, resume: 1 })).toContain('damaged');
});

test('files that do not belong together, tokens beyond the vocabulary and misspelt options are refused', () => {
  const broken = temporaryFolder();
  writeDocuments(join(broken, 'train'), [[1, 2, TINY.vocabulary]]);
  const run = { ...plan, data: broken, out: temporaryFolder() };
  expect(refusal('train', run)).toContain('the vocabulary ends');
  truncateSync(join(broken, 'train.weight'), 2);
  expect(refusal('train', run)).toContain('do not belong together');
  expect(refusal('train', { ...plan, out: whole, 'learning-rate': 1 })).toContain('--learning-rate');
});
