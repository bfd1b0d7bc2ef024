import { join } from 'node:path';
import { expect, test } from 'vitest';
import {
  COMPILING,
  TINY,
  countingDocuments,
  runTrainer,
  temporaryFolder,
  writeDocuments,
} from '../../fixtures/training/runs.ts';

interface Line {
  tensor: string;
  gradient: number;
  differences: number;
}

test('the gradient of every tensor is the slope that finite differences measure', { timeout: COMPILING }, () => {
  const data = join(temporaryFolder(), 'documents');
  writeDocuments(data, countingDocuments(12));
  const printed = runTrainer('check', { ...TINY, data, seed: 3 });
  const lines: Line[] = printed
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(lines.map(({ tensor }) => tensor)).toHaveLength(2 + 9 * TINY.layers);
  for (const { tensor, gradient, differences } of lines) {
    expect(gradient, tensor).toBeGreaterThan(1);
    expect(Math.abs(differences / gradient - 1), tensor).toBeLessThan(0.005);
  }
});
