import { z } from 'astro/zod';
import { month } from './figure.ts';

const count = z.number().positive();

/** What somebody calls small or large: in words always, in parameters where a number was given. */
const range = z.strictObject({
  /** The least that is meant, itself included. */
  from: count.optional(),
  /** The most that is meant, itself included. */
  to: count.optional(),
  below: count.optional(),
  above: count.optional(),
  /** How far the same text also lets the word reach, in passing. */
  stretch: count.optional(),
  words: z.string().max(70),
});

/** A published answer to the question which language models are small and which are large. */
export const definition = z.strictObject({
  /** The text it stands in; one text may define the words more than once. */
  work: z.string(),
  name: z.string().max(50),
  /** For the narrowest drawings. */
  short: z.string().max(22),
  source: z.strictObject({
    title: z.string(),
    /** Absent where a text was handed on without one. */
    url: z.url().optional(),
    status: z.enum(['confirmed', 'unconfirmed']),
  }),
  /** When it appeared, as far as it says so. */
  published: month.optional(),
  checked: month,
  small: range.optional(),
  large: range.optional(),
  /** What it says of foundation models, in our words. */
  foundation: z.string().max(240).optional(),
  /** Models it names for each word; `models` are the cards that bear the name. */
  examples: z
    .array(z.strictObject({ said: z.string(), as: z.enum(['small', 'large']), models: z.array(z.string()) }))
    .default([]),
  /** Where it is at odds with itself, in our words. */
  against: z.string().max(280).optional(),
});

export type Definition = z.infer<typeof definition>;
