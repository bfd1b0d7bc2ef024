import { z } from 'astro/zod';
import { texts } from './texts.ts';

/** The version of the quiz that brought it; absent for the first. Never take away what has one: old links rest on it. */
const since = z.int().min(2).optional();

const rule = z.strictObject({
  /** Points by outcome or family; for one side only. */
  adds: z.record(z.string(), z.int().min(1).max(5)),
  /** What stands on this rule's weight, where the option's own words would be unclear on its side. */
  weight: texts(34).optional(),
  reason: texts(140),
  since,
  /** The work's own title, in its own language. */
  source: z.strictObject({ title: z.string(), url: z.url().optional() }),
});

/** A hard limit; `with`: only together with one of these answers to each of these questions. */
const limit = z.strictObject({
  outcomes: z.array(z.string()).min(1),
  because: texts(120),
  with: z.record(z.string(), z.array(z.string()).min(1)).optional(),
  since,
});

/** What the answer asks of a model, and of what it runs on. */
const needs = z.strictObject({
  runs: z.enum(['own', 'hosted']).optional(),
  /** A file of content/devices that stands for such machines. */
  device: z.string().optional(),
  /** One of these beside text. */
  reads: z.array(z.string()).min(1).optional(),
  /** Tokens it must be able to read at once. */
  context: z.int().positive().optional(),
  /** Answers a day that the cost is worked out for. */
  daily: z.int().positive().optional(),
});

const option = z.strictObject({
  id: z.string().regex(/^[a-z][a-z-]*$/),
  label: texts(48),
  example: texts(80),
  weight: texts(34),
  rules: z.array(rule).min(1),
  limits: z.array(limit).min(1).optional(),
  needs: needs.optional(),
  since,
});

/** A question of the quiz, with what each of its answers weighs. Its place in the order is its file's number. */
export const quizQuestion = z.strictObject({
  short: texts(12),
  ask: texts(60),
  why: texts(200),
  /** The widget that shows it; its card names the lesson, unless another is named here. */
  experiment: z.string(),
  lesson: z.string().optional(),
  since,
  options: z.array(option).min(2).max(5),
});
