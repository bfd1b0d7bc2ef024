import { z } from 'astro/zod';
import { month, source } from './figure.ts';

/** A published work that claims were held against: where it is, and what it says, in our words. */
export const evidence = source.extend({
  /** When it appeared, or which state of it was read, as far as it says so: a year or a month. */
  published: z
    .string()
    .regex(/^\d{4}(-(0[1-9]|1[0-2]))?$/)
    .optional(),
  checked: month,
  says: z.string().max(200),
});

export type Evidence = z.infer<typeof evidence>;
