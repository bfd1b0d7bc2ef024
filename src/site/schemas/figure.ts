import { z } from 'astro/zod';

/** Where a figure can be checked; unconfirmed ones are marked wherever they are shown. */
export const source = z.strictObject({
  title: z.string(),
  url: z.url(),
  status: z.enum(['confirmed', 'unconfirmed']),
});

/** The month in which somebody last looked at a card. */
export const month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/);

/** A figure: a value that always comes with its source. */
export const figure = <Value extends z.ZodType, More extends z.ZodRawShape = Record<never, never>>(
  value: Value,
  more = {} as More,
) => z.strictObject({ value, ...more, source });
