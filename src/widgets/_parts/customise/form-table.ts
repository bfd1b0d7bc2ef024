/** Everything the form can set, as one table: where the widget goes, how it looks, and how it begins. */
import { writeParams, type ParameterTable, type Values } from '../../../core/params.ts';
import { embedParameters, type EmbedValues } from '../share/embed-parameters.ts';
import { HOSTS, modeOn, pasteFor, type Host } from '../share/hosts.ts';
import { embedAddress } from '../share/snippets.ts';

/** Settings of the form beside the widget's own, in the order they are asked for. */
export const LOOK = ['theme', 'bg', 'scale', 'mode', 'plain', 'static', 'fit', 'lang'] as const;

const { theme, bg, scale, plain, static: still, hide } = embedParameters;

const lookTable = (languages: readonly string[], language: string) =>
  ({
    host: { kind: 'choice', default: 'reveal', choices: HOSTS },
    theme,
    bg,
    scale,
    /** `host`: a slide in a deck, a page elsewhere. */
    mode: { kind: 'choice', default: 'host', choices: ['host', ...embedParameters.mode.choices] },
    plain,
    static: still,
    /** Whether a page gets the line that makes the frame as high as its widget. */
    fit: { kind: 'flag', default: true },
    lang: { kind: 'choice', default: language, choices: languages },
    hide,
  }) as const satisfies ParameterTable;

export type LookValues = Values<ReturnType<typeof lookTable>>;
export type FormValues = LookValues & Record<string, string | number | boolean>;

/**
 * @param languages those the site is built in; the first is the one that addresses need not name
 * @param language that of the form
 */
export const formTable = (own: ParameterTable, languages: readonly string[], language: string): ParameterTable => ({
  ...lookTable(languages, language),
  ...own,
});

export interface Wanted {
  widget: string;
  title: string;
  own: ParameterTable;
  /** CSS pixels that the frame begins with. */
  size: { width: number; height: number };
  languages: readonly string[];
  /** The site's address, with its base path and a slash at the end. */
  home: string;
}

/** Only what the reader sees of a host's frame: whether it is a slide, and in which colours it stands. */
export interface Pasted {
  /** The widget's own address. */
  address: string;
  /** What one pastes. */
  code: string;
  mode: EmbedValues['mode'];
  scheme?: 'light' | 'dark';
}

/** What the form's values come to. */
export function pasted({ widget, title, own, size, languages, home }: Wanted, values: FormValues): Pasted {
  const { host, mode: chosen, lang, fit } = values as LookValues & { host: Host };
  const mode = chosen === 'host' ? modeOn(host) : (chosen as EmbedValues['mode']);
  const scheme = values.theme === 'auto' ? undefined : values.theme;
  const { theme, bg, scale, plain, static: still, hide } = values;
  const look: EmbedValues = { theme, bg, scale, plain, static: still, hide, mode, lang: '', id: '' };
  if (lang !== languages[0]) look.lang = lang;
  const address = embedAddress(home, widget, writeParams(own, values), look);
  return { address, code: pasteFor(host, { address, title, ...size, scheme }, { home, fit }), mode, scheme };
}
