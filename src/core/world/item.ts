/** One thing the world can tell or ask, with the answer it holds to be true. */

export const DOMAINS = [
  'story',
  'story-question',
  'title',
  'biography',
  'fact',
  'stranger',
  'sum',
  'word-problem',
  'tracking',
  'message',
  'review',
  'small-talk',
] as const;

export type Domain = (typeof DOMAINS)[number];

export interface Item {
  domain: Domain;
  /** What is asked; for plain text its opening sentence. */
  prompt: string;
  /** The whole right answer; for plain text what follows the opening. */
  answer: string;
  /** The answer's working, written out, where the domain has one. */
  steps?: string;
  /** The whole of a plain text, present only where there is one. */
  text?: string;
}
