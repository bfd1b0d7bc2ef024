import { z } from 'astro/zod';
import { figure, month } from './figure.ts';

/** One device a model may run on. */
export const device = z.strictObject({
  name: z.string(),
  kind: z.string(),
  checked: month,
  /** Gigabytes (decimal); `usable` is what we leave to a model after the system's share: our allowance, not the maker's. */
  memory: figure(z.number().positive(), { usable: z.number().positive() }),
  /** Gigabytes (decimal) that the memory hands over in a second at most. */
  bandwidth: figure(z.number().positive()),
  /** Dense operations on 16-bit numbers in a second at most, in trillions (TFLOP/s). */
  compute: figure(z.union([z.number().positive(), z.literal('undisclosed')])),
});

export type Device = z.infer<typeof device>;
