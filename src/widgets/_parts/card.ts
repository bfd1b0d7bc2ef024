/** What a widget's card hands to its island: checked parameters, labels and where it stands. */
import { pickDictionary } from '../../core/dictionary.ts';
import { checkParams, type ParameterTable, type Values } from '../../core/params.ts';
import type english from './labels/en.json';

/** Labels that every widget's frame uses. */
export type FrameLabels = typeof english;

const frameDictionaries = import.meta.glob<FrameLabels>('./labels/*.json', { eager: true, import: 'default' });

/** Props every widget's island receives. */
export interface WidgetProps<T extends ParameterTable, L> {
  /** Starting values: the defaults, with what the lesson wrote. The URL may override them in the browser. */
  params: Values<T>;
  labels: L;
  frame: FrameLabels;
  language: string;
  /** The prefix of this widget's parameters in the page's URL, and of its element ids; '' in an embed. */
  name: string;
  embed: boolean;
  /** The site's base path without a slash at its end: put it in front of every address. */
  base: string;
}

/**
 * Props of an island from the props of its card.
 * @throws {TypeError} when a lesson writes a parameter that the table does not have (a build error)
 */
export function card<T extends ParameterTable, L>(
  widget: string,
  table: T,
  dictionaries: Record<string, L>,
  { language = 'en', embed = false, name, ...own }: Record<string, unknown>,
): WidgetProps<T, L> {
  const ignored = ['components', 'children', 'class', 'server:root'];
  // Astro adds an attribute of its own (data-astro-cid-…) where the page around has scoped styles.
  const isOwn = (key: string) => !ignored.includes(key) && !key.startsWith('data-astro-');
  const given = Object.fromEntries(Object.entries(own).filter(([key]) => isOwn(key)));
  return {
    params: checkParams(table, given, `widget ${widget}`),
    labels: pickDictionary(dictionaries, String(language)),
    frame: pickDictionary(frameDictionaries, String(language)),
    language: String(language),
    name: embed ? '' : String(name ?? widget),
    embed: Boolean(embed),
    base: import.meta.env.BASE_URL.replace(/\/$/, ''),
  };
}
