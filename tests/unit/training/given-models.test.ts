import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { WORLD_VERSION } from '../../../src/core/world/version.ts';
import { readCheckpoint } from '../../../training/checkpoint.ts';
import { givenModels, publishedCheckpoint } from '../../../training/given-models.ts';
import { readCard, readCards, readWeights } from '../../../training/ladder.ts';
import { modelFile } from '../../../training/model-file.ts';
import { readRecipe } from '../../../training/recipe.ts';
import { COMPILING, refusal, runTrainer, temporaryFolder, writeDocuments } from '../../fixtures/training/runs.ts';

const [smallest] = readCards();
const recipe = readRecipe(smallest.id);
const isCurrent = smallest.corpus.worldVersion === WORLD_VERSION;

describe.runIf(isCurrent)('a published model', () => {
  test('loses nothing by becoming a checkpoint: the file made from that is the published one', () => {
    const checkpoint = readCheckpoint(publishedCheckpoint(smallest.id), smallest.config);
    const { bytes } = modelFile(recipe, checkpoint, { worldVersion: WORLD_VERSION, licence: 'CC-BY-4.0' });
    expect(Buffer.from(bytes).equals(readWeights(smallest.id))).toBe(true);
  });

  test('is what the trainer starts from and learns from', { timeout: COMPILING }, () => {
    const run = temporaryFolder();
    for (const name of ['train', 'validation']) writeDocuments(join(run, name), [[5, 80, 81, 82, 83, 84, 1]]);
    const given = givenModels({ ...recipe, start: smallest.id, teacher: { id: smallest.id, share: 0.5 } }, run);
    expect(given).toEqual([
      '--start',
      join(run, 'start.bin'),
      '--teacher',
      join(run, 'teacher.bin'),
      '--teacher-share',
      '0.5',
    ]);
    const options = Object.fromEntries(
      given.flatMap((word, index) => (index % 2 ? [] : [[word.slice(2), given[index + 1]]])),
    );
    const plan = { ...recipe.config, ...options, data: run, out: run, tokens: 1, batch: 1, 'matrix-rate': 1e-9 };
    runTrainer('train', { ...plan, 'embedding-rate': 1e-9 });
    const after = readCheckpoint(new Uint8Array(readFileSync(join(run, 'checkpoint.bin'))), recipe.config);
    const before = readCheckpoint(publishedCheckpoint(smallest.id), smallest.config);
    const [embedding, first] = [after, before].map(({ tensors }) => tensors[0].values);
    embedding.forEach((value, index) => expect(value).toBeCloseTo(first[index], 6));
    expect(refusal('train', { ...plan, width: recipe.config.width * 2 })).toContain('cannot start from');
  });
});

test('a model that nobody has trained is named, with what to do', () => {
  expect(() => readCard('poems-1m')).toThrow('run training/train.ts poems-1m first');
});
