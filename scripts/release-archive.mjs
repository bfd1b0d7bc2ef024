/** A release's embeds as one file: all their pages, scripts, styles and fonts, free of the address they were built for. */
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';

/** What stands in an archive where an address depends on the site: the release's own folder, the site's base, its origin. */
const MARKS = { release: '@@release@@', site: '@@site@@', origin: '@@origin@@' };

const TEXT = /\.(html|css|js|svg)$/;
const EMBED = /^(?:[\w-]+\/)?embed\/[\w-]+\/index\.html$/;
const BUILT_NAME = /[\w.-]+\.(?:js|css|woff2|png|svg|wasm)\b/g;
/** Pictures for previews and answers about pages: what they say is said by the site as it is today. */
const OF_TODAY = /^(share|oembed)\//;

const escaped = (text) => text.replace(/[/.*+?^${}()|[\]\\]/g, '\\$&');
const addressesUnder = (base) => new RegExp(`${escaped(base.replace(/\/$/, ''))}(/[\\w./-]*)?`, 'g');

/** Paths of the files that `text` names, under `base` or by their built names. */
function filesNamed(text, folder, base) {
  const found = [...text.matchAll(addressesUnder(base))].map(([, path]) => (path ?? '').slice(1));
  const built = [...text.matchAll(BUILT_NAME)].map(([name]) => `_astro/${name}`);
  const isFile = (path) => /\.\w+$/.test(path) && !OF_TODAY.test(path) && existsSync(join(folder, path));
  return [...found, ...built].filter(isFile);
}

/** `text` with marks for every address that depends on where it is served. */
export function withMarks(text, path, { base, origin, files }) {
  const isOwn = (named) => files.has(named) || files.has(`${named}index.html`);
  const marked = text.replaceAll(origin, MARKS.origin).replace(addressesUnder(base), (_whole, rest) => {
    if (rest === undefined) return MARKS.site;
    const named = rest.slice(1);
    // A script that builds addresses of its own parts has the bare base.
    const own = named === '' ? path.endsWith('.js') : isOwn(named);
    return (own ? MARKS.release : MARKS.site) + rest;
  });
  return marked.replace(/<link rel="alternate" type="application\/json\+oembed"[^>]*>/, '');
}

/** `text` of an archive as it is served at `base` and `origin`. */
export const withAddresses = (text, release, { base, origin }) =>
  text
    .replaceAll(MARKS.release, `${base}v/${release}`)
    .replaceAll(MARKS.site, base.replace(/\/$/, ''))
    .replaceAll(MARKS.origin, origin);

/**
 * Reads the embeds of a build with all they need.
 * @param {string} folder the build
 * @param {{ base: string, origin: string }} place what it was built for: words that stand nowhere else
 * @param {(page: string) => string} stamp what is done to each page
 * @returns {{ files: Record<string, string>, weights: string[], widgets: string[] }} texts with marks and the rest in base64,
 *   by path; names of the files of models, which are kept apart; names of the widgets
 */
export function collectRelease(folder, { base, origin }, stamp = (page) => page) {
  const pages = readdirSync(folder, { recursive: true }).filter((path) => EMBED.test(path));
  const texts = new Map();
  const others = new Set();
  const weights = new Set();
  const waiting = [...pages];
  while (waiting.length > 0) {
    const path = waiting.pop();
    if (texts.has(path) || others.has(path)) continue;
    if (path.endsWith('.gguf')) weights.add(path.slice('ladder/'.length));
    else if (!TEXT.test(path)) others.add(path);
    else {
      const text = readFileSync(join(folder, path), 'utf8');
      texts.set(path, text);
      waiting.push(...filesNamed(text, folder, base));
    }
  }
  const all = new Set([...texts.keys(), ...others]);
  const files = {};
  for (const [path, text] of texts) {
    files[path] = withMarks(EMBED.test(path) ? stamp(text) : text, path, { base, origin, files: all });
  }
  for (const path of others) files[path] = readFileSync(join(folder, path)).toString('base64');
  const widgets = pages.filter((path) => path.startsWith('embed/')).map((path) => path.split('/')[1]);
  return { files, weights: [...weights].sort(), widgets: widgets.sort() };
}

/** @param {Record<string, string>} files */
export function packRelease(files) {
  const bytes = Buffer.from(JSON.stringify(files));
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 24 };
  return brotliCompressSync(bytes, { params: { ...params, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } });
}

/** Writes an archive's files into `folder`, for a site served at `place`. */
export function unpackRelease(archive, release, folder, place) {
  for (const [path, content] of Object.entries(JSON.parse(brotliDecompressSync(archive).toString()))) {
    const to = join(folder, 'v', release, path);
    mkdirSync(dirname(to), { recursive: true });
    writeFileSync(to, TEXT.test(path) ? withAddresses(content, release, place) : Buffer.from(content, 'base64'));
  }
}
