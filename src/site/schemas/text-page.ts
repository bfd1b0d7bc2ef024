import { z } from 'astro/zod';

/** A page that is mostly text: what stands beside its title. */
export const textPage = z.strictObject({
  title: z.string().max(60),
  summary: z.string().max(160),
  lead: z.string().max(320),
});
