/** The part of Pagefind that the search page uses; it lies in the build and is fetched when somebody begins to type. */

export interface Found {
  url: string;
  excerpt: string;
  meta: { title?: string };
}

interface Answer {
  results: { data: () => Promise<Found> }[];
}

export interface SearchEngine {
  options: (options: { baseUrl: string; excerptLength: number }) => Promise<void>;
  /** Null where a later search has overtaken this one. */
  debouncedSearch: (query: string, options: object, wait: number) => Promise<Answer | null>;
}

const EXCERPT = 24;

/** Opens the index under the site's `base` ("/sub/path/"). @throws {Error} when it cannot be fetched */
export async function openEngine(base: string): Promise<SearchEngine> {
  const engine: SearchEngine = await import(/* @vite-ignore */ `${base}pagefind/pagefind.js`);
  await engine.options({ baseUrl: base, excerptLength: EXCERPT });
  return engine;
}
