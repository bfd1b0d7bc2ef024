import { z } from 'astro/zod';

/** Whether the two models of a pair take a step alike: the same way, another way, or the large one teaches the small one. */
const WAYS = ['same', 'other', 'taught'] as const;

/** What of a step can be counted for any model: the picture parts its lanes by it. */
const MEASURES = ['tokens', 'work', 'memory', 'active'] as const;

/** How one pair of models took the step. Figures are looked up: {small.tokens}, {times}. */
const account = z.strictObject({
  way: z.enum(WAYS),
  text: z.string().max(320),
  /** Names of files in content/evidence, for what is no figure of a model's card. */
  evidence: z.array(z.string()).default([]),
});

/** One of the nine steps in which a model is made. Its place is its file's number. */
export const step = z.strictObject({
  name: z.string().max(20),
  measure: z.enum(MEASURES).optional(),
  /** Ids of claims: what is said of this step for small models and for large ones. */
  heard: z.strictObject({ small: z.string().optional(), large: z.string().optional() }),
  same: z.string().max(240),
  differs: z.string().max(240),
  pairs: z.strictObject({ qwen: account, llama: account, ours: account }),
});
