import { z } from 'astro/zod';
import { texts } from './texts.ts';

/** What the quiz can come to. The order of the files' numbers breaks ties: the smaller and simpler first. */
export const quizOutcome = z.strictObject({
  family: z.enum(['small', 'large', 'both', 'foundation', 'none']),
  /** How much of what is asked must leave one's own machines: 0 nothing, 1 a part, 2 everything. */
  leaves: z.union([z.literal(0), z.literal(1), z.literal(2)]),
  short: texts(16),
  title: texts(60),
  advice: texts(260),
  /** Which models of content/models it means; absent where none is needed. */
  seeks: z
    .strictObject({
      runs: z.enum(['own', 'hosted', 'either']),
      least: z.int().positive().optional(),
      most: z.int().positive().optional(),
      kinds: z.array(z.string()).min(1).optional(),
      beyondLanguage: z.boolean().optional(),
    })
    .optional(),
  /** The version of the quiz that brought it; absent for the first. */
  since: z.int().min(2).optional(),
});
