import { z } from 'astro/zod';
import { figure, month } from './figure.ts';

/** One device a model may run on. */
export const device = z.strictObject({
  name: z.string(),
  kind: z.string(),
  checked: month,
  /** Gigabytes (decimal); `usable` is what we leave to a model after the system's share: our allowance, not the maker's. */
  memory: figure(z.number().positive(), { usable: z.number().positive() }),
  /** Gigabytes (decimal) a second that it reads from that memory, at most. */
  bandwidth: figure(z.number().positive()).optional(),
});

export type Device = z.infer<typeof device>;
