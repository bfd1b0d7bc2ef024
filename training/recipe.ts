/** A recipe: everything that determines a model of the ladder, one YAML file each in training/recipes. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';

const recipe = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  name: z.string(),
  /** A variant is made from or beside another model, to compare the two; it stands in content/variants. */
  kind: z.enum(['generalist', 'specialist', 'variant']),
  /** What it reads: a mixture of the world's documents, and how many tokens of it are prepared. */
  mixture: z.strictObject({ name: z.string(), tokens: z.int().positive() }),
  config: z.strictObject({
    vocabulary: z.int().positive(),
    width: z.int().positive(),
    layers: z.int().positive(),
    heads: z.int().positive(),
    hidden: z.int().positive(),
    context: z.int().positive(),
  }),
  /** The model whose published weights it begins with; drawn from the seed where there is none. */
  start: z.string().optional(),
  /** The model whose expectations it learns as well as the text, and their share in the loss. */
  teacher: z.strictObject({ id: z.string(), share: z.number().min(0).max(1) }).optional(),
  seed: z.int().nonnegative(),
  /** The budget: tokens seen, counting repetitions. */
  tokens: z.int().positive(),
  batch: z.int().positive(),
  micro: z.int().positive(),
  /** Of the large matrix products. */
  precision: z.enum(['f32', 'bf16']).default('f32'),
  optimiser: z.strictObject({
    matrixRate: z.number().positive(),
    embeddingRate: z.number().positive(),
    weightDecay: z.number().nonnegative(),
    warmUpSteps: z.int().positive(),
    decayShare: z.number().min(0).max(1),
  }),
});

export type Recipe = z.infer<typeof recipe>;
export type ModelConfig = Recipe['config'];

/** The recipe of this id. Throws when there is none or it is not well-formed. */
export function readRecipe(id: string): Recipe {
  return recipe.parse(parse(readFileSync(new URL(`recipes/${id}.yaml`, import.meta.url), 'utf8')));
}

/** The trainer's command line for a recipe; `out` is the run's folder, `data` that of the token files. */
export function trainerArguments(recipe: Recipe, data: string, out: string): string[] {
  const { config, optimiser } = recipe;
  const options = {
    ...config,
    seed: recipe.seed,
    tokens: recipe.tokens,
    batch: recipe.batch,
    micro: recipe.micro,
    precision: recipe.precision,
    'matrix-rate': optimiser.matrixRate,
    'embedding-rate': optimiser.embeddingRate,
    'weight-decay': optimiser.weightDecay,
    'warm-up': optimiser.warmUpSteps,
    'decay-share': optimiser.decayShare,
    data,
    out,
  };
  return ['train', ...Object.entries(options).flatMap(([name, value]) => [`--${name}`, String(value)])];
}
