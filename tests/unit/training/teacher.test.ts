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
/** Another shape than the pupil's. */
const teaching = { ...plan, width: 32, hidden: 40, layers: 1, precision: 'bf16' };
const [school, taught] = [temporaryFolder(), temporaryFolder()];
const teacher = join(school, 'checkpoint.bin');

interface Line {
  tensor: string;
  gradient: number;
  differences: number;
}

const slopes = (options: Record<string, string | number>): Line[] =>
  runTrainer('check', { ...TINY, data: join(data, 'validation'), seed: 3, ...options })
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

beforeAll(() => {
  writeDocuments(join(data, 'train'), countingDocuments(500));
  writeDocuments(join(data, 'validation'), countingDocuments(12));
  runTrainer('train', { ...teaching, out: school });
  runTrainer('train', { ...plan, out: taught, teacher, 'teacher-share': 0.5 });
}, COMPILING);

test.each([0.3, 1])('with a teacher at %f, every gradient is the slope that finite differences measure', (share) => {
  const lines = slopes({ teacher, 'teacher-share': share });
  expect(lines).toHaveLength(2 + 9 * TINY.layers);
  for (const { tensor, gradient, differences } of lines) {
    expect(gradient, tensor).toBeGreaterThan(0.5);
    expect(Math.abs(differences / gradient - 1), tensor).toBeLessThan(0.005);
  }
});

test('a teacher changes what is learnt, unless it has no share in it', () => {
  expect(slopes({ teacher, 'teacher-share': 0 })).toEqual(slopes({}));
  expect(slopes({ teacher, 'teacher-share': 0.3 })).not.toEqual(slopes({}));
});

test('with a teacher, too, two threads, and an interruption, change no bit', () => {
  const out = temporaryFolder();
  const run = { ...plan, out, teacher, 'teacher-share': 0.5, threads: 2 };
  runTrainer('train', { ...run, 'stop-after': 10_000 });
  runTrainer('train', { ...run, resume: 1 });
  expect(lastingResults(out)).toEqual(lastingResults(taught));
});

test('from a teacher alone, a pupil learns what the text says, without having been told', () => {
  const out = temporaryFolder();
  runTrainer('train', { ...plan, out, teacher, 'teacher-share': 1 });
  const losses = lastingResults(out)
    .curve.trim()
    .split('\n')
    .slice(1)
    .map((row) => Number(row.split(',')[2]));
  expect(losses.at(-1)!).toBeLessThan(0.5 * losses[0]);
});

test('a run is not continued with another teacher, or another share of it', () => {
  expect(refusal('train', { ...plan, out: taught, resume: 1 })).toContain('other settings');
  const run = { ...plan, out: taught, resume: 1, teacher };
  expect(refusal('train', { ...run, 'teacher-share': 0.4 })).toContain('other settings');
});

test('a share without a teacher, a teacher without one, and a teacher of another vocabulary are refused', () => {
  const out = temporaryFolder();
  expect(refusal('train', { ...plan, out, 'teacher-share': 0.5 })).toContain('needs a --teacher');
  expect(refusal('train', { ...plan, out, teacher })).toContain('from 0 to 1');
  const other = { ...plan, out, teacher, 'teacher-share': 0.5, vocabulary: 72 };
  expect(refusal('train', other)).toContain('vocabulary of 72');
});
