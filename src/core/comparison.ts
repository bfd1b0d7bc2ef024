/** Very large counts as things a person knows: time spent counting, pages of print. */

/** Characters on a standard page: 30 lines of 60. */
export const PAGE_CHARACTERS = 30 * 60;

/** Pages of text that take as many bytes, at one byte a character. */
export const pagesOfText = (bytes: number): number => bytes / PAGE_CHARACTERS;

/** Seconds it takes to count to `count`, one number a second, without a break. */
export const secondsToCount = (count: number): number => count;

const UNITS = [
  { unit: 'second', seconds: 1 },
  { unit: 'minute', seconds: 60 },
  { unit: 'hour', seconds: 3600 },
  { unit: 'day', seconds: 86_400 },
  { unit: 'year', seconds: 365.25 * 86_400 },
] as const;

/** `seconds` in the largest unit that is not below one, as a person would say it: "8.7 hours", "5,500 years". */
export function timeSpan(seconds: number, language = 'en'): string {
  const { unit, seconds: length } = UNITS.findLast(({ seconds: least }) => seconds >= least) ?? UNITS[0];
  return new Intl.NumberFormat(language, {
    style: 'unit',
    unit,
    unitDisplay: 'long',
    maximumSignificantDigits: 2,
  }).format(seconds / length);
}

/** `count` in words where it is large: "52 million", "120", to two digits. */
export function roundCount(count: number, language = 'en'): string {
  return new Intl.NumberFormat(language, {
    notation: count >= 1e6 ? 'compact' : 'standard',
    compactDisplay: 'long',
    maximumSignificantDigits: 2,
  }).format(count);
}
