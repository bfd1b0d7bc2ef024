/** Chooses a dictionary of labels by language, and makes the two pseudo-languages the tests read the site in. */
import type { Message } from './message.ts';

/** Dictionaries may be nested; every leaf is a message. */
export type Dictionary = { [key: string]: Message | Dictionary };

/** CLDR's names for the accented (40 % longer) and the right-to-left pseudo-language; only tests build them. */
export const PSEUDO_LANGUAGES = ['en-XA', 'ar-XB'] as const;

const isPseudo = (language: string) => (PSEUDO_LANGUAGES as readonly string[]).includes(language);

/**
 * The dictionary of `language` out of files named by language ("./labels/en.json"), English where there is none.
 * @throws {Error} when English itself is missing
 */
export function pickDictionary<D>(files: Record<string, D>, language: string): D {
  const byLanguage = new Map(
    Object.entries(files).map(([path, dictionary]) => [path.replace(/^.*\//, '').replace(/\.json$/, ''), dictionary]),
  );
  const english = byLanguage.get('en');
  if (english === undefined) throw new Error(`No English dictionary among ${Object.keys(files).join(', ')}`);
  if (isPseudo(language)) return accentEvery(english);
  return byLanguage.get(language) ?? english;
}

const ACCENTED: Record<string, string> = Object.fromEntries(
  [...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'].map((letter, index) => [
    letter,
    [...'áƀçđéƒǵħíĵķłḿñóþǫřšŧúṽŵẋýžÁƁÇĐÉƑǴĦÍĴĶŁḾÑÓÞǪŘŠŦÚṼŴẊÝŽ'][index],
  ]),
);

/** `text` with every letter accented and about 40 % longer; placeholders such as {name} stay as they are. */
export function accent(text: string): string {
  const accented = text.replace(/\{\w+\}|[A-Za-z]/g, (found) => ACCENTED[found] ?? found);
  return accented + ' ẋẋẋ'.repeat(Math.ceil((text.length * 0.4) / 4));
}

function accentEvery<D>(value: D): D {
  if (typeof value === 'string') return accent(value) as D;
  if (Array.isArray(value)) return value.map(accentEvery) as D;
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, accentEvery(inner)])) as D;
}

/** Which way `language` is written. */
export function writingDirection(language: string): 'ltr' | 'rtl' {
  return /^(ar|fa|he|ur)\b/.test(language) ? 'rtl' : 'ltr';
}
