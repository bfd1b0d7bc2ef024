/** Where the pages of a language lie, under the site's base path: English lies at the top, "/de" before the others. */
export const languagePrefix = (language: string): string => (language === 'en' ? '' : `/${language}`);
