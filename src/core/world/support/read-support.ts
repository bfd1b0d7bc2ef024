/** Recognises letters to the shop and reviews in what somebody typed, and says what the right label is. */
import { capitalised } from '../traits.ts';
import { INTENTS } from './intents.ts';
import { MESSAGE_PREFIX } from './messages.ts';
import { BLAME, PRAISE, REVIEW_PREFIX } from './reviews.ts';

const PHRASINGS = INTENTS.flatMap(({ name, seen, heldOut }) =>
  [...seen, ...heldOut].map((phrasing) => ({ name, pattern: phrasingPattern(phrasing) })),
);

/** The label of a letter or review made of the world's own phrasings; null if it holds none, or two that differ. */
export function readSupport(text: string): string | null {
  const trimmed = text.trim();
  if (trimmed.startsWith(MESSAGE_PREFIX)) return readMessage(trimmed);
  return trimmed.startsWith(REVIEW_PREFIX) ? readReview(trimmed) : null;
}

function readMessage(text: string): string | null {
  const names = new Set(PHRASINGS.filter(({ pattern }) => pattern.test(text)).map(({ name }) => name));
  return names.size === 1 ? `${capitalised([...names][0])}.` : null;
}

function readReview(text: string): string | null {
  const [praises, blames] = [PRAISE, BLAME].map((clauses) => clauses.some((clause) => text.includes(` ${clause}`)));
  if (praises && blames) return 'Mixed.';
  if (praises) return 'Positive.';
  return blames ? 'Negative.' : null;
}

function phrasingPattern(phrasing: string): RegExp {
  const slots = phrasing.replace(/[.?]/g, '\\$&').replaceAll('{day}', '(?:on |last )?\\w+');
  return new RegExp(`(?:^|[.!?:,] )${slots.replace(/\{(?:item|other)\}/g, '\\w+')}(?: |$)`);
}
