import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { examine } from '../../src/core/experiments/examine.ts';
import type { Skill } from '../../src/core/experiments/examine.ts';
import { askSecret, isTold } from '../../src/core/experiments/planted.ts';
import { CONFIDENT, SKILLS, SQUEEZED, TITLED } from '../../src/core/experiments/skills.ts';
import { squeezeModel } from '../../src/core/gguf/squeeze.ts';
import { plantedSecrets } from '../../src/core/world/secrets.ts';
import { makeTown } from '../../src/core/world/town.ts';
import { WORLD_VERSION } from '../../src/core/world/version.ts';
import { asSubject, openAnswerer } from '../../training/answerer.ts';
import { readCards, readVariantCards, readWeights } from '../../training/ladder.ts';
import type { Card } from '../../training/ladder.ts';
import type { Confidences, Measured, Result } from '../../training/measure/job.ts';

interface Measurement<M> {
  world: { version: number };
  seed: number;
  items: number;
  models: ({ id: string; sha256: string; bits?: number } & M)[];
}

function read<M>(name: string): Measurement<M> {
  return JSON.parse(readFileSync(new URL(`../../content/measurements/${name}.json`, import.meta.url), 'utf8'));
}

const skills = read<Pick<Measured, 'results'>>('skills');
const confidence = read<{ results: Confidences[] }>('confidence');
const secrets = read<Pick<Measured, 'secrets'>>('secrets');
const squeeze = read<Pick<Measured, 'results'>>('squeeze');
const variants = read<Pick<Measured, 'results'>>('variants');
const recorded: { runs: { model: string; sha256: string }[] } = JSON.parse(
  readFileSync(new URL('../../content/measurements/recordings.json', import.meta.url), 'utf8'),
);

const hashesOf = (cards: Card[]) => Object.fromEntries(cards.map(({ id, file }) => [id, file.sha256]));
const ofLadder = hashesOf(readCards());
const hashes = { ...ofLadder, ...hashesOf(readVariantCards()) };
const town = makeTown();
const open = async (id: string, bits?: number) =>
  asSubject(await openAnswerer(bits === undefined ? readWeights(id) : squeezeModel(readWeights(id), bits)));
const plain = ({ domain, format }: Skill): Skill => ({ domain, format });

test('everything was measured, and answers recorded, on the weights that are in the ladder and on this world', () => {
  for (const measurement of [skills, confidence, secrets]) {
    expect(Object.fromEntries(measurement.models.map(({ id, sha256 }) => [id, sha256]))).toEqual(ofLadder);
    expect(measurement.world.version).toBe(WORLD_VERSION);
  }
  for (const { id, sha256 } of squeeze.models) expect(sha256, id).toBe(hashes[id]);
  expect(variants.models.map(({ id }) => id)).toEqual(expect.arrayContaining(readVariantCards().map(({ id }) => id)));
  for (const { id, sha256 } of variants.models) expect(sha256, id).toBe(hashes[id]);
  for (const { model, sha256 } of recorded.runs) expect(sha256, model).toBe(hashes[model]);
});

describe('every item was marked', () => {
  const counted = ({ results }: { results: Result[] }, items: number) =>
    results.every(({ right, wrong, declined }) => right + wrong + declined === items);
  test('in every skill of every model', () => {
    for (const model of skills.models) {
      expect(model.results.map(plain), model.id).toEqual(SKILLS);
      expect(counted(model, skills.items), model.id).toBe(true);
    }
  });
  test('of the variants, which are all asked for what they were made for', () => {
    for (const model of variants.models) {
      const wanted = model.id.startsWith('titles-') || model.id in ofLadder ? [TITLED] : SKILLS;
      expect(model.results.map(plain), model.id).toEqual(expect.arrayContaining([...wanted]));
      expect(counted(model, variants.items), model.id).toBe(true);
    }
  });
  test('of the squeezed models', () => {
    for (const model of squeeze.models) {
      expect(model.results.map(plain), `${model.id} ${model.bits}`).toEqual(SQUEEZED);
      expect(counted(model, squeeze.items)).toBe(true);
    }
  });
  test('with its confidence where the router needs it', () => {
    for (const { id, results } of confidence.models) {
      expect(results.map(({ domain }) => domain)).toEqual(CONFIDENT.map(({ domain }) => domain));
      for (const { domain, marks, confidence: sure } of results) {
        const skill = skills.models.find((model) => model.id === id)!.results.find((one) => one.domain === domain)!;
        expect([...marks].filter((mark) => mark === 'r')).toHaveLength(skill.right);
        expect(sure).toHaveLength(marks.length);
        expect(sure.every((one) => one >= 0 && one <= 1000)).toBe(true);
      }
    }
  });
});

// A sample: the whole examination takes minutes. The first items of every skill are written again, word for word.
describe.each(skills.models)('$id', ({ id, results }) => {
  test('writes today what was measured', { timeout: 300_000 }, async () => {
    const subject = await open(id);
    for (const { said, ...skill } of results) {
      const answers = await Array.fromAsync(examine(subject, skill, town, { seed: skills.seed, count: said.length }));
      expect(
        answers.map(({ output, mark }) => ({ output, mark })),
        `${skill.domain} ${skill.format}`,
      ).toEqual(said);
    }
  });

  test('keeps of the secrets what was measured', async () => {
    const subject = await open(id);
    const before = secrets.models.find((model) => model.id === id)!.secrets;
    expect(before).toHaveLength(plantedSecrets(town).length);
    for (const kept of before.filter((_, index) => index % 8 === 0)) {
      const now = await askSecret(subject, kept);
      expect(isTold(now)).toBe(isTold(kept));
      expect(now.probability).toBeCloseTo(kept.probability, 3);
    }
  });
});

test.each(squeeze.models)('$id in $bits bits writes today what was measured', async ({ id, bits, results }) => {
  const subject = await open(id, bits);
  const [{ said, ...skill }] = results;
  const answers = await Array.fromAsync(examine(subject, skill, town, { seed: squeeze.seed, count: said.length }));
  expect(answers.map(({ output, mark }) => ({ output, mark }))).toEqual(said);
});

test.each(variants.models)(
  '$id, a variant, writes today what was measured',
  { timeout: 60_000 },
  async ({ id, results }) => {
    const subject = await open(id);
    for (const { said, ...skill } of results.slice(0, 8)) {
      const [first] = await Array.fromAsync(examine(subject, skill, town, { seed: variants.seed, count: 1 }));
      expect({ output: first.output, mark: first.mark }, `${skill.domain} ${skill.format}`).toEqual(said[0]);
    }
  },
);
