import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { examine, tally } from '../../src/core/experiments/examine.ts';
import { makeTown } from '../../src/core/world/town.ts';
import { WORLD_VERSION } from '../../src/core/world/version.ts';
import { asSubject, openAnswerer } from '../../training/answerer.ts';
import { buildTrainer } from '../../training/build.ts';
import { readCheckpoint } from '../../training/checkpoint.ts';
import { prepareCorpus } from '../../training/corpus.ts';
import { modelFile } from '../../training/model-file.ts';
import { readRecipe, trainerArguments } from '../../training/recipe.ts';
import { temporaryFolder } from '../fixtures/training/runs.ts';

/** Less than half of the recipe's, so that the test stays near a minute: enough for additions. */
const BRIEF = { tokens: 18_000_000 };
const ITEMS = 300;

test('a specialist trained from nothing adds four-digit numbers in its steps', { timeout: 1_800_000 }, async () => {
  const recipe = { ...readRecipe('sums-31k'), ...BRIEF };
  const run = temporaryFolder();
  const data = prepareCorpus(recipe.mixture);
  execFileSync(buildTrainer(), [...trainerArguments(recipe, data, run), '--threads', '2'], { stdio: 'pipe' });
  const checkpoint = readCheckpoint(new Uint8Array(readFileSync(join(run, 'checkpoint.bin'))), recipe.config);
  const { bytes } = modelFile(recipe, checkpoint, { worldVersion: WORLD_VERSION, licence: 'CC-BY-4.0' });

  const skill = { domain: 'sum+4', format: 'steps' } as const;
  const subject = asSubject(await openAnswerer(bytes));
  const answers = await Array.fromAsync(examine(subject, skill, makeTown(), { seed: 2026, count: ITEMS }));
  const { right } = tally(answers);
  expect(right / ITEMS).toBeGreaterThanOrEqual(0.99);
});
