/**
 * Tries other learning rates for a model of the ladder in short runs, and writes what came of each into
 * content/ladder/<id>/rates.csv, which the model's page shows.
 *
 *   node training/sweep.ts generalist-31k                  with --tokens N and --factors 0.5,1,2 for other tries
 *
 * Each run reads the same first tokens of the recipe's own documents, from the same first weights, and lets its rate fall
 * to zero as the whole run does. A short run favours higher rates than a long one, so read the row as a neighbourhood.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { buildTrainer } from './build.ts';
import { prepareCorpus } from './corpus.ts';
import { folderFor } from './ladder.ts';
import { readRecipe, trainerArguments } from './recipe.ts';
import type { Recipe } from './recipe.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    tokens: { type: 'string', default: '6000000' },
    factors: { type: 'string', default: '0.25,0.5,1,2,4' },
  },
});
if (positionals.length !== 1) {
  console.error('Which model? node training/sweep.ts <id>, with a recipe in training/recipes/<id>.yaml');
  process.exit(1);
}

const recipe = readRecipe(positionals[0]);
const data = prepareCorpus(recipe.mixture);
const trainer = buildTrainer();
const rows = values.factors.split(',').map((factor) => attempt(scaled(recipe, Number(factor))));
mkdirSync(folderFor(recipe), { recursive: true });
writeFileSync(
  join(folderFor(recipe), 'rates.csv'),
  ['matrix_rate,embedding_rate,tokens,seed,validation', ...rows.map((row) => row.join(','))].join('\n') + '\n',
);

/** The recipe with both rates multiplied, for a short run. */
function scaled(whole: Recipe, factor: number): Recipe {
  const { matrixRate, embeddingRate, ...rest } = whole.optimiser;
  const optimiser = { ...rest, matrixRate: matrixRate * factor, embeddingRate: embeddingRate * factor };
  return { ...whole, tokens: Number(values.tokens), optimiser };
}

/** Trains once: rates, tokens seen, seed, and the loss on held-out documents in nats a counted token. */
function attempt(short: Recipe): number[] {
  const { matrixRate, embeddingRate } = short.optimiser;
  const out = fileURLToPath(new URL(`out/sweeps/${short.id}-${matrixRate}`, import.meta.url));
  mkdirSync(out, { recursive: true });
  const options = [...trainerArguments(short, data, out), '--report', String(short.tokens)];
  execFileSync(trainer, options, { stdio: 'inherit' });
  const { tokens, validation } = JSON.parse(readFileSync(join(out, 'summary.json'), 'utf8'));
  return [matrixRate, embeddingRate, tokens, short.seed, validation];
}
