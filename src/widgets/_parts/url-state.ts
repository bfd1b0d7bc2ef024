/** Keeps a widget's parameters in the page's URL: read once in the browser, written as they change. */
import { readParams, writeParams, type ParameterTable, type Problem, type Values } from '../../core/params.ts';
import { embedParameters } from './share/embed-parameters.ts';

/** Names in an embed's query that belong to the embed itself. */
const EMBED_NAMES = Object.keys(embedParameters);

const prefixOf = (name: string) => (name === '' ? '' : `${name}.`);

/** The values the page's URL asks for, over `start`; problems are for a visible note. Browser only. */
export function readUrl<T extends ParameterTable>(
  table: T,
  name: string,
  start: Values<T>,
): { values: Values<T>; problems: Problem[] } {
  const query = new URLSearchParams(location.search);
  return readParams(table, query, {
    prefix: prefixOf(name),
    fallback: start,
    reserved: name === '' ? EMBED_NAMES : [],
  });
}

/** Writes what differs from `start` into the page's URL, leaving what others wrote there. Browser only. */
export function writeUrl<T extends ParameterTable>(table: T, name: string, values: Values<T>, start: Values<T>): void {
  const prefix = prefixOf(name);
  const url = new URL(location.href);
  for (const key of Object.keys(table)) url.searchParams.delete(prefix + key);
  for (const [key, value] of writeParams(table, values, { prefix, fallback: start })) url.searchParams.set(key, value);
  try {
    history.replaceState(history.state, '', url);
  } catch {
    // A sandboxed or data: document may not change its address; the widget works on without it.
  }
}
