import { writeFileSync } from 'node:fs';
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
const [first, second] = [temporaryFolder(), temporaryFolder()];
const start = join(first, 'checkpoint.bin');

/** The held-out losses of a run. */
function losses(out: string): number[] {
  const rows = lastingResults(out).curve.trim().split('\n').slice(1);
  return rows.map((row) => Number(row.split(',')[2]));
}

beforeAll(() => {
  writeDocuments(join(data, 'train'), countingDocuments(500));
  writeDocuments(join(data, 'validation'), countingDocuments(20));
  runTrainer('train', { ...plan, out: first });
  runTrainer('train', { ...plan, out: second, start });
}, COMPILING);

test('a model that starts from another knows from the beginning what that one learnt', () => {
  expect(losses(second)[0]).toBeLessThan(0.5 * losses(first)[0]);
});

test('with rates of nearly nothing it stays what it started from: nothing but the weights is taken over', () => {
  const out = temporaryFolder();
  runTrainer('train', { ...plan, out, start, 'matrix-rate': 1e-9, 'embedding-rate': 1e-9 });
  expect(losses(out)[0]).toBeCloseTo(losses(first).at(-1)!, 4);
  expect(lastingResults(out).checkpoint.readBigUInt64LE(24)).toBe(lastingResults(first).checkpoint.readBigUInt64LE(24));
});

test('two threads, and an interruption, change no bit', () => {
  const out = temporaryFolder();
  runTrainer('train', { ...plan, out, start, threads: 2, 'stop-after': 10_000 });
  runTrainer('train', { ...plan, out, start, threads: 2, resume: 1 });
  expect(lastingResults(out)).toEqual(lastingResults(second));
});

test('a run is not continued as if it had begun elsewhere', () => {
  expect(refusal('train', { ...plan, out: second, resume: 1 })).toContain('other settings');
  const other = join(second, 'checkpoint.bin');
  expect(refusal('train', { ...plan, out: second, resume: 1, start: other })).toContain('other settings');
});

test('a model of another shape, and a file that is no checkpoint, are refused', () => {
  const out = temporaryFolder();
  expect(refusal('train', { ...plan, out, start, layers: 3 })).toContain(
    'layers 3 heads 2 hidden 24 cannot start from',
  );
  const broken = join(out, 'broken.bin');
  writeFileSync(broken, 'nothing');
  expect(refusal('train', { ...plan, out, start: broken })).toContain('is not a checkpoint');
  expect(refusal('train', { ...plan, out, start: join(out, 'missing.bin') })).toContain('cannot open');
});
