/** Texts inside data, by language: `{ en: "Yes, anywhere", fr: "…" }` becomes the text of the language that is read. */
import { PSEUDO_LANGUAGES, accent } from '../dictionary.ts';

/** A text in every language it is written in; English always is. */
export type Texts = { en: string } & Partial<Record<string, string>>;

/** Data with each of its texts in one language. */
export type InLanguage<D> = D extends Texts
  ? string
  : D extends readonly (infer Item)[]
    ? InLanguage<Item>[]
    : D extends object
      ? { [K in keyof D]: InLanguage<D[K]> }
      : D;

const isTexts = (value: object): value is Texts => 'en' in value && typeof value.en === 'string';

function choose(texts: Texts, language: string): string {
  if ((PSEUDO_LANGUAGES as readonly string[]).includes(language)) return accent(texts.en);
  return texts[language] ?? texts.en;
}

/** `data` with every text in `language`, or in English where it is not translated yet; nothing else changes. */
export function inLanguage<D>(data: D, language: string): InLanguage<D> {
  if (data === null || typeof data !== 'object') return data as InLanguage<D>;
  if (Array.isArray(data)) return data.map((item) => inLanguage(item, language)) as InLanguage<D>;
  if (isTexts(data)) return choose(data, language) as InLanguage<D>;
  return Object.fromEntries(
    Object.entries(data).map(([key, value]) => [key, inLanguage(value, language)]),
  ) as InLanguage<D>;
}
