import { z } from 'astro/zod';

/** A widget's card: what the gallery, the embed and search say of it. */
export const widgetCard = z.strictObject({
  title: z.string().max(60),
  summary: z.string().max(160),
  /** What to look for while playing. */
  notice: z.string().max(240),
  sources: z.array(z.strictObject({ title: z.string(), url: z.url() })).default([]),
  /** The lesson it belongs to (its folder's name without the number). */
  lesson: z.string(),
  /** Width and height, in CSS pixels, that an iframe should start with. */
  width: z.int().default(960),
  height: z.int().default(640),
});
