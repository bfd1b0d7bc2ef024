import { z } from 'astro/zod';
import { figure, month, source } from './figure.ts';

/** Speeds that somebody measured and published: one file a work. */
export const speeds = source.extend({
  checked: month,
  speeds: z
    .array(
      z
        .strictObject({
          /** A name among `machines`. */
          machine: z.string(),
          model: z.string(),
          /** What is read for a token: parameters at `bits`, or the file's bytes where its format is another. */
          parameters: z.int().positive().optional(),
          bytes: z.int().positive().optional(),
          bits: z.enum(['16', '8', '4']),
          tokensPerSecond: z.number().positive(),
        })
        .refine(({ parameters, bytes }) => (parameters === undefined) !== (bytes === undefined)),
    )
    .min(1),
  machines: z.array(
    z.strictObject({
      name: z.string(),
      /** Its file in content/devices, where it has one. */
      device: z.string().optional(),
      /** Gigabytes (decimal) a second. */
      bandwidth: figure(z.number().positive()),
    }),
  ),
});
