/** The three nouns of content/trade-offs: an axis, a family of solutions with its place on each axis, and a case with its needs. */
import { z } from 'astro/zod';
import { AXES, KINDS, LENGTHS } from '../../core/trade-off.ts';

const step = z.int().min(0).max(4);
const works = z.array(z.string()).min(1);

/** From worst to best; equal where nothing depends. */
const span = <Value extends z.ZodType>(value: Value) => z.tuple([value, value]);

/** An axis: what is measured, and the four bounds that part its five steps, the worst first. */
export const tradeOffAxis = z.strictObject({
  measure: z.enum(['operations', 'seconds', 'points', 'parameters', 'place']),
  better: z.enum(['less', 'more']),
  bounds: z.tuple([z.number(), z.number(), z.number(), z.number()]),
  evidence: works,
  /** Claims of the ledger that speak of it. */
  claims: z.array(z.string()).min(1),
});

const position = z.strictObject({
  /** Tokens a second, the slowest and the fastest that were measured. */
  perSecond: span(z.number().positive()).optional(),
  /** Tokens written before the answer begins. */
  thinking: span(z.number().positive()).optional(),
  /** Points against GPT-4. */
  points: span(z.number()).optional(),
  /** Steps, where there is no sum to be done. */
  steps: span(step).optional(),
  /** Steps at mathematics and logic, where they differ. */
  logic: span(step).optional(),
  reason: z.string().min(20).max(200),
  /** The lesson whose experiment measures it. */
  measured: z.string().optional(),
  evidence: works,
});

/** A family of solutions: models that stand for it, and why it lies where it lies. */
export const tradeOffFamily = z.strictObject({
  mark: z.enum(['small', 'large', 'disputed']),
  /** Ids of models whose sizes bound it. */
  models: z.array(z.string()).min(2),
  positions: z.record(z.enum(AXES), position),
});

/** A case from everyday work: how long its answers are, and the step it needs on each axis. */
export const tradeOffCase = z.strictObject({
  length: z.enum(LENGTHS),
  kind: z.enum(KINDS),
  needs: z.record(z.enum(AXES), step),
});
