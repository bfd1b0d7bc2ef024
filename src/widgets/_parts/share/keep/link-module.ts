/** A module of the built site as part of one file: what it imports gets names instead of addresses. */
import { parse } from 'es-module-lexer/minimal/js';

export interface LinkedModule {
  /** Its code; every import in it is a name that `moduleName` gives. */
  code: string;
  /** Addresses of the modules it imports, now or later. */
  modules: string[];
  /** Addresses of the styles that come with a part it fetches later. */
  styles: string[];
  /** Addresses of other files of the build that its code names: a worker's script, a sheet of styles. */
  files: string[];
}

/** What the bundler wraps around a late import: the files to fetch ahead, which one file has no use for. */
const AHEAD = /__vite__mapDeps\(\[[\d,]*\]\)/g;
const STYLE_AHEAD = /["'`](_astro\/[\w.-]+\.css)["'`]/g;
const BUILT_FILE = /(["'`])((?:[^"'`\s\\]*)\/_astro\/[\w.-]+)\1/g;

/** Where a script reads the page's query. */
const QUERY = /(?<![.\w])location\.search\b/g;

/** `code` that finds in a file what it was made with, where the file's own address says nothing: no page carries that for copies. */
export const withOwnQuery = (code: string) =>
  code.replace(QUERY, "(location.search||document.documentElement.dataset.query||'')");

/** The name under which a file finds the module of that address: "kept/next-token.js". */
export const moduleName = (address: string) => `kept/${new URL(address).pathname.replace(/^.*\//, '')}`;

const unquoted = (specifier: string) => specifier.replace(/^["'`]|["'`]$/g, '');

/** @param address where the module lies, for what it imports and what it asks about itself */
export function linkModule(source: string, address: string): LinkedModule {
  const styles = [...source.matchAll(STYLE_AHEAD)].map(([, path]) => new URL(`../${path}`, address).href);
  const files = [...source.matchAll(BUILT_FILE)].map(([, , path]) => new URL(path, address).href);
  const modules: string[] = [];
  let code = '';
  let from = 0;
  const replace = (start: number, end: number, text: string) => {
    code += source.slice(from, start) + text;
    from = end;
  };
  for (const { s: start, e: end, d: kind } of parse(source)[0]) {
    if (kind === -2) {
      replace(start, end, `({url:${JSON.stringify(address)}})`);
      continue;
    }
    const specifier = source.slice(start, end);
    const path = unquoted(specifier);
    // What is computed while it runs cannot be brought along.
    if (!/^\.{0,2}\//.test(path) || path.includes('${')) continue;
    const imported = new URL(path, address).href;
    modules.push(imported);
    replace(start, end, path === specifier ? moduleName(imported) : JSON.stringify(moduleName(imported)));
  }
  code += source.slice(from);
  return { code: withOwnQuery(code.replace(AHEAD, '[]')), modules, styles, files };
}
