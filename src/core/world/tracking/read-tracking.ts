/** Follows a thing through what somebody typed. */
import { LOOKED_FOR, MOVES, STARTS } from './tracking.ts';

const SENTENCES = [...STARTS, ...MOVES].map(
  (wording) =>
    new RegExp(
      `^${wording.slice(0, -1).replace('{name}', '\\p{L}+').replace('{thing}', '(?<thing>\\p{L}+)').replace('{place}', '(?<place>\\p{L}+)')}$`,
      'iu',
    ),
);
const QUESTION = new RegExp(`^${LOOKED_FOR.slice(0, -1).replace('{thing}', '(\\p{L}+)')} ?$`, 'iu');

/**
 * Where the thing is that the last sentence asks for, in lower case; null if it never was anywhere or if the text has a
 * sentence that this world does not use about carrying things.
 */
export function readTracking(text: string): string | null {
  const sentences = text
    .trim()
    .replace(/\s+/g, ' ')
    .split(/[.?] ?/)
    .filter(Boolean);
  const wanted = QUESTION.exec(sentences.pop() ?? '')?.[1].toLowerCase();
  if (!wanted) return null;
  const places = new Map<string, string>();
  for (const sentence of sentences) {
    const told = SENTENCES.map((pattern) => pattern.exec(sentence)?.groups).find(Boolean);
    if (!told) return null;
    places.set(told.thing.toLowerCase(), told.place.toLowerCase());
  }
  return places.get(wanted) ?? null;
}
