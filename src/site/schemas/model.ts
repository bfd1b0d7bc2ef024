import { z } from 'astro/zod';
import { figure, month } from './figure.ts';

/** A value of its own: the maker has not said. Never replaced by an estimate. */
const undisclosed = z.literal('undisclosed');

const count = z.int().positive();

/**
 * How a cost was reckoned: the cards bought and written off with their power; the price of renting them; the makers' own hours
 * times a price; said of the run by others without a method; or paid by others to reach the same score again.
 */
export const COST_METHODS = ['owned', 'rented', 'makers', 'said', 'remade'] as const;

/** Layers that keep the same of each token: all tokens, or only those in the window; keys and values, or one latent vector. */
const cachedLayers = z.strictObject({
  layers: count,
  window: count.optional(),
  headDim: count.optional(),
  latent: count.optional(),
});

/** One real model; every figure has a source, and a figure nobody has published is absent or 'undisclosed'. */
export const model = z.strictObject({
  name: z.string(),
  maker: z.string(),
  /** What the maker and the papers call it; the family on the scale is read from these. */
  kinds: z.array(z.string()).min(1),
  openWeights: z.union([z.boolean(), z.literal('announced')]),
  modelPage: z.url(),
  checked: month,
  /** 1: hangs from the beam of the home page. 2: among the first to be named where there is room for few names. */
  landmark: z.union([z.literal(1), z.literal(2)]).optional(),
  notes: z.string().optional(),
  released: figure(month),
  parameters: figure(z.union([count, undisclosed]), {
    /** As the maker writes it. */
    stated: z.string(),
    /** Google's "effective" size: embeddings kept off the accelerator. Not the active part of a mixture. */
    effective: count.optional(),
  }),
  /** Parameters a mixture of experts uses for one token. */
  active: figure(count).optional(),
  architecture: figure(z.union([z.record(z.string(), z.union([count, z.string()])), z.string()]), {
    attention: z.string().optional(),
    /** Where the plain formula does not hold: which layers keep what, 'none' (it writes no text), or 'unknown'. */
    cache: z.union([z.array(cachedLayers).min(1), z.enum(['none', 'unknown'])]).optional(),
  }).optional(),
  /** Tokens, as the maker states them. */
  context: figure(z.union([count, z.string()])).optional(),
  modality: figure(z.strictObject({ reads: z.array(z.string()), writes: z.array(z.string()) })).optional(),
  trainingTokens: figure(z.union([count, z.string()])).optional(),
  /** Hours that its training took on cards of one kind, as its makers state them. */
  trainingHours: figure(count, {
    card: z.string(),
    /** How the hours follow from what is stated, where they are not stated as such. */
    from: z.string().optional(),
  }).optional(),
  /** What its training cost in US dollars: every published estimate, with how it was made and when. */
  trainingCost: z
    .array(
      figure(z.number().positive(), {
        by: z.string(),
        method: z.enum(COST_METHODS),
        /** The year, or the month, that the estimate is from. */
        dated: z.string().regex(/^\d{4}(-\d{2})?$/),
      }),
    )
    .min(1)
    .optional(),
  licence: figure(z.string()).optional(),
  /** Dollars that its maker asks for a million tokens read, and written; prices move, so the month belongs to it. */
  price: figure(z.strictObject({ input: z.number().nonnegative(), output: z.number().nonnegative() }), {
    date: month,
  }).optional(),
});

export type Model = z.infer<typeof model>;
