/** What the settings are called that every widget has: those of the share dialog by its words. */
import type { CustomiseLabels, ParameterLabels } from './customise-labels.ts';
import type { SharingLabels } from '../share/sharing-labels.ts';

/** A language by its own name: "Deutsch". */
function ownName(language: string): string {
  return new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language;
}

export const lookLabels = (
  { bg, mode, scale, plain, static: still, lang, fit }: CustomiseLabels,
  { theme, themes }: SharingLabels,
  languages: readonly string[],
): ParameterLabels => ({
  theme: { label: theme, choices: themes },
  bg,
  mode,
  scale,
  plain,
  static: still,
  lang: { ...lang, choices: Object.fromEntries(languages.map((language) => [language, ownName(language)])) },
  fit,
});
