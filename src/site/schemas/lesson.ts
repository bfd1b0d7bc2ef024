import { z } from 'astro/zod';

/** A lesson's front matter. Its place in the order is its folder's number. */
export const lesson = z.strictObject({
  /** The question the lesson answers. */
  title: z.string().max(60),
  /** One word or two, for the beam of lessons. */
  short: z.string().max(14),
  /** One line for lists. */
  summary: z.string().max(120),
  /** The opening paragraph beside the title. */
  lead: z.string().max(320),
  minutes: z.int().min(1).max(10),
  updated: z.coerce.date(),
});
