import { z } from 'astro/zod';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** A model of the ladder: what it is, how it was trained and what its file is. Written by training/train.ts alone. */
export const ladderCard = z.object({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  name: z.string(),
  kind: z.enum(['generalist', 'specialist']),
  parameters: z.int().positive(),
  config: z.object({
    vocabulary: z.int().positive(),
    width: z.int().positive(),
    layers: z.int().positive(),
    heads: z.int().positive(),
    hidden: z.int().positive(),
    context: z.int().positive(),
  }),
  /** Tokens read in training. */
  tokens: z.int().positive(),
  seed: z.int(),
  corpus: z.object({
    mixture: z.string(),
    worldVersion: z.int(),
    seed: z.int(),
    tokens: z.int().positive(),
    sha256,
    epochs: z.number().positive(),
  }),
  optimiser: z.record(z.string(), z.union([z.string(), z.number()])),
  /** Cross-entropy in nats per weighted token. */
  finalLoss: z.object({ train: z.number(), validation: z.number() }),
  trainedOn: z.coerce.date(),
  seconds: z.number().positive(),
  file: z.object({ bytes: z.int().positive(), sha256, type: z.enum(['F32', 'F16', 'Q8_0']) }),
  licence: z.string(),
});

/** A variant: a model made from or beside another one, to compare the two. */
export const variantCard = ladderCard.extend({
  kind: z.literal('variant'),
  /** The model whose weights it began with. */
  start: z.object({ id: z.string(), sha256 }).optional(),
  /** The model it learnt from, beside the text, and its share in the loss. */
  teacher: z.object({ id: z.string(), share: z.number(), sha256 }).optional(),
});
