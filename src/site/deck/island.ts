/** Which widget a lesson's island is, and in which state, read from what Astro wrote for the browser. */
import type { HTMLElement } from 'node-html-parser';
import { defaults, writeParams, type ParameterTable } from '../../core/params.ts';

export interface ShownWidget {
  /** The widget's folder: "next-token". */
  widget: string;
  /** What the lesson wrote that is not the default, as an embed's address takes it. */
  state: URLSearchParams;
}

/** Astro's form of a prop is [kind, value], 0 for anything plain. */
type Written = [kind: number, value: unknown];

/** "NextToken" → "next-token": a widget's component bears the name of its folder. */
const folderOf = (component: string) => component.replace(/(?<=.)(?=[A-Z])/g, '-').toLowerCase();

/**
 * The widget of an `<astro-island>`.
 * @param tables the parameters of every widget, by its folder
 * @throws {Error} when the component is no widget's: a build error
 */
export function readIsland(island: HTMLElement, tables: Record<string, ParameterTable>): ShownWidget {
  const { name } = JSON.parse(island.getAttribute('opts') ?? '{}') as { name?: string };
  const widget = folderOf(name ?? '');
  const table = tables[widget];
  if (!table) throw new Error(`A deck cannot show <${name}>: there is no widget "${widget}".`);
  const { params } = JSON.parse(island.getAttribute('props') ?? '{}') as { params?: Written };
  const written = Object.entries((params?.[1] ?? {}) as Record<string, Written>).map(([key, [, value]]) => [
    key,
    value,
  ]);
  return { widget, state: writeParams(table, { ...defaults(table), ...Object.fromEntries(written) }) };
}
