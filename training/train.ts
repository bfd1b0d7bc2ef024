/**
 * Trains a model of the ladder from its recipe: prepares the documents, compiles the trainer, trains, exports.
 *
 *   node training/train.ts generalist-31k
 *   node training/train.ts generalist-31k --resume      continues from the last checkpoint
 *
 * Options: --threads 1|2 (the result is the same), --tokens N (a smaller budget, for a try; exported like any other).
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { buildTrainer } from './build.ts';
import { prepareCorpus } from './corpus.ts';
import { exportModel } from './export.ts';
import { givenModels } from './given-models.ts';
import { readRecipe, trainerArguments } from './recipe.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    resume: { type: 'boolean', default: false },
    threads: { type: 'string', default: '1' },
    tokens: { type: 'string' },
  },
});
if (positionals.length !== 1) {
  console.error('Which model? node training/train.ts <id>, with a recipe in training/recipes/<id>.yaml');
  process.exit(1);
}

const recipe = readRecipe(positionals[0]);
if (values.tokens) recipe.tokens = Number(values.tokens);
const run = fileURLToPath(new URL(`out/runs/${recipe.id}`, import.meta.url));
mkdirSync(run, { recursive: true });
const data = prepareCorpus(recipe.mixture);
const options = ['--threads', values.threads, '--resume', values.resume ? '1' : '0', ...givenModels(recipe, run)];
execFileSync(buildTrainer(), [...trainerArguments(recipe, data, run), ...options], { stdio: 'inherit' });
console.info(exportModel(recipe, run, data));
