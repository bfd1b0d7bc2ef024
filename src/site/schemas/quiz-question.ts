import { z } from 'astro/zod';
import { texts } from './texts.ts';

const rule = z.strictObject({
  /** Points by outcome or family; for one side only. */
  adds: z.record(z.string(), z.int().min(1).max(5)),
  /** What stands on this rule's weight, where the option's own words would be unclear on its side. */
  weight: texts(34).optional(),
  reason: texts(140),
  /** The work's own title, in its own language. */
  source: z.strictObject({ title: z.string(), url: z.url().optional() }),
});

const option = z.strictObject({
  id: z.string().regex(/^[a-z][a-z-]*$/),
  label: texts(48),
  example: texts(80),
  weight: texts(34),
  rules: z.array(rule).min(1),
  limit: z.strictObject({ outcomes: z.array(z.string()).min(1), because: texts(120) }).optional(),
});

/** A question of the quiz, with what each of its answers weighs. Its place in the order is its file's number. */
export const quizQuestion = z.strictObject({
  short: texts(12),
  ask: texts(60),
  why: texts(200),
  options: z.array(option).min(2).max(5),
});
