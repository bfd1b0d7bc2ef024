import { z } from 'astro/zod';
import { texts } from './texts.ts';

/** What the quiz can come to. The order of the files' numbers breaks ties: the smaller and simpler first. */
export const quizOutcome = z.strictObject({
  family: z.enum(['small', 'large', 'both']),
  /** How much of what is asked leaves one's own machines: 0 nothing, 1 a part, 2 everything. */
  leaves: z.union([z.literal(0), z.literal(1), z.literal(2)]),
  short: texts(16),
  title: texts(60),
  advice: texts(260),
});
