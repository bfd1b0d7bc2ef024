import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { keptRows } from '../../../training/measure/kept.ts';

const path = join(mkdtempSync(join(tmpdir(), 'weigh-in-')), 'squeeze.json');
const models = [
  { id: 'small', sha256: 'a', bits: 4, right: 1 },
  { id: 'small', sha256: 'a', bits: 8, right: 2 },
];
writeFileSync(path, JSON.stringify({ seed: 7, items: 300, models }));

test('a model that is not measured again keeps its row, of the bits it was squeezed to', () => {
  const kept = keptRows(path, { seed: 7, items: 300 });
  expect(kept({ id: 'small', sha256: 'a' }, 8)).toEqual(models[1]);
});

test('a row of other weights, of no weights or of other items is not kept', () => {
  const kept = keptRows(path, { seed: 7, items: 300 });
  expect(() => kept({ id: 'small', sha256: 'b' }, 8)).toThrow(/other weights of small/);
  expect(() => kept({ id: 'small', sha256: 'a' })).toThrow(/has no small/);
  expect(() => keptRows(path, { seed: 7, items: 30 })).toThrow(/300 items of seed 7/);
});
