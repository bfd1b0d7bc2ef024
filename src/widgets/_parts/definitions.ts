/** The published definitions of small and large as content/definitions has them. Runs at build only. */
import { parse } from 'yaml';
import type { Bounds, Example } from '../../core/definition.ts';

export interface Definition extends Bounds {
  /** The file's name without its number: "sheet-sizes". */
  id: string;
  /** The text it stands in; one text may define the words more than once. */
  work: string;
  name: string;
  short: string;
  source: { title: string; url?: string; status: 'confirmed' | 'unconfirmed' };
  /** "2024-09", where it says so. */
  published?: string;
  checked: string;
  foundation?: string;
  examples: Example[];
  against?: string;
}

const files = import.meta.glob<string>('../../../content/definitions/*.yaml', {
  eager: true,
  query: '?raw',
  import: 'default',
});

/** Every definition, in the order of the files' numbers: the five documents first, the papers and makers after them. */
export const definitions = (): Definition[] =>
  Object.entries(files)
    .toSorted(([a], [b]) => a.localeCompare(b, 'en', { numeric: true }))
    .map(([path, text]) => ({
      examples: [],
      ...(parse(text) as Omit<Definition, 'id' | 'examples'>),
      id: path.replace(/^.*\/\d+-|\.yaml$/g, ''),
    }));
