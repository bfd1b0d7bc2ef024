import { z } from 'astro/zod';

/** What came of weighing a claim, from the fullest weight down. */
export const VERDICTS = ['supported', 'depends', 'misleading', 'contradicted'] as const;

/** What a claim is about. */
export const FAMILIES = ['small', 'large', 'foundation'] as const;

/** A sentence people say about language models, and what it weighed. */
const claim = z.strictObject({
  /** Its anchor on the page, never used again for another: "c12". */
  id: z.string().regex(/^c\d{2,3}$/),
  /** The name of its page, which stays even if the sentence is worded anew: "small-knows-less-of-the-world". */
  slug: z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    .max(48),
  /** The sentence, as one hears it. */
  hear: z.string().max(120),
  verdict: z.enum(VERDICTS),
  /** Why, in one sentence or two. */
  why: z.string().max(280),
  families: z.array(z.enum(FAMILIES)).min(1),
  /** Names of files in content/evidence. */
  evidence: z.array(z.string()).min(1),
  /** Other claims of the ledger that cannot be true together with this one. */
  against: z.array(z.string()).default([]),
  /** Other claims that say much the same, and stand or fall with this one. */
  alike: z.array(z.string()).default([]),
  /** The lesson that covers it, without its number: "next-token". */
  lesson: z.string(),
  /** The widget in which it can be tested: "what-it-knows". */
  experiment: z.string().optional(),
  /** What was changed after it was first weighed, the latest first. */
  changes: z.array(z.strictObject({ on: z.coerce.date(), what: z.string().max(120) })).default([]),
});

/** A theme of the ledger with its claims. Its place in the order is its file's number. */
export const claimTheme = z.strictObject({
  title: z.string().max(60),
  lead: z.string().max(120),
  claims: z.array(claim).min(1),
});

export type Claim = z.infer<typeof claim>;
export type Verdict = Claim['verdict'];
