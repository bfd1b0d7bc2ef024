import { z } from 'astro/zod';

/** A term of the field; the file's body defines it in a sentence or two, after an example. */
export const glossaryTerm = z.strictObject({
  term: z.string(),
  /** Other words people use for it. */
  also: z.array(z.string()).default([]),
  see: z.array(z.string()).default([]),
  /** A word that lessons also use in its everyday sense; it is not marked in them. */
  everyday: z.boolean().default(false),
});
