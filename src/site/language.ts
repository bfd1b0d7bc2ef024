/** The languages the site is built in, their labels and their addresses. */
import { languagePrefix } from '../core/language-prefix.ts';
import { PSEUDO_LANGUAGES, pickDictionary } from '../core/dictionary.ts';
import type english from '../../content/ui/en.json';

/** Every label of the site; the English file says which there are. */
export type SiteLabels = typeof english;

const dictionaries = import.meta.glob<SiteLabels>('../../content/ui/*.json', { eager: true, import: 'default' });

const written = Object.keys(dictionaries).map((path) => path.replace(/^.*\/|\.json$/g, ''));

/** English first, at `/`; the others at `/<language>/`. The pseudo-languages exist in the tests' build alone. */
export const languages = [
  'en',
  ...written.filter((language) => language !== 'en'),
  ...(process.env.WEIGH_IN_PSEUDO ? PSEUDO_LANGUAGES : []),
];

export const siteLabels = (language: string): SiteLabels => pickDictionary(dictionaries, language);

/** One static path a language, for a page under `src/pages/[...language]/`. */
export const languagePaths = () =>
  languages.map((language) => ({
    params: { language: language === 'en' ? undefined : language },
    props: { language },
  }));

const base = import.meta.env.BASE_URL.replace(/\/$/, '');

/** The address of a page ("/quiz/"), or of a file in a language of its own, under the site's base path. */
export const pageAddress = (path: string, language = 'en') => base + languagePrefix(language) + path;

/** The address of a file served as it is ("/theme.js"), under the site's base path. */
export const fileAddress = (path: string) => base + path;
