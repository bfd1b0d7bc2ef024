import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { makeTown } from '../../src/core/world/town.ts';
import { openAnswerer } from '../../training/answerer.ts';
import { readCards, readWeights } from '../../training/ladder.ts';
import { SKILLS, examine } from '../../training/skill.ts';
import type { Result } from '../../training/skill.ts';

interface Measured {
  seed: number;
  itemsPerSkill: number;
  models: { id: string; sha256: string; results: Result[] }[];
}

const measured: Measured = JSON.parse(
  readFileSync(new URL('../../content/measurements/skills.json', import.meta.url), 'utf8'),
);
const recorded: { runs: { model: string; sha256: string }[] } = JSON.parse(
  readFileSync(new URL('../../content/measurements/recordings.json', import.meta.url), 'utf8'),
);

const hashes = Object.fromEntries(readCards().map(({ id, file }) => [id, file.sha256]));

test('skills were measured, and answers recorded, on the weights that are in the ladder', () => {
  expect(Object.fromEntries(measured.models.map(({ id, sha256 }) => [id, sha256]))).toEqual(hashes);
  for (const { model, sha256 } of recorded.runs) expect(sha256, model).toBe(hashes[model]);
});

test('every skill was examined on every model, and every item marked', () => {
  for (const { id, results } of measured.models) {
    expect(
      results.map(({ domain, format }) => ({ domain, format })),
      id,
    ).toEqual(SKILLS);
    for (const { items, right, wrong, declined } of results) {
      expect(items).toBe(measured.itemsPerSkill);
      expect(right + wrong + declined).toBe(items);
    }
  }
});

// One short skill of every kind: the whole examination takes minutes.
const SAMPLE = ['fact-famous answer', 'stranger answer', 'message answer', 'sum+2 steps', 'sum+4 answer'];

test.each(measured.models)('$id does today what was measured', { timeout: 300_000 }, async ({ id, results }) => {
  const answerer = await openAnswerer(readWeights(id));
  const town = makeTown();
  const sample = results.filter(({ domain, format }) => SAMPLE.includes(`${domain} ${format}`));
  expect(sample).toHaveLength(SAMPLE.length);
  const options = { seed: measured.seed, count: measured.itemsPerSkill };
  for (const before of sample) {
    expect(examine(answerer, { domain: before.domain, format: before.format }, town, options)).toEqual(before);
  }
});
