/** Follows every link, script, style and image of a build on disk, anchors included. */
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'node-html-parser';

const REFERENCES = { a: 'href', link: 'href', script: 'src', img: 'src', iframe: 'src', source: 'src', use: 'href' };

/** A page of the build: its file, what it refers to, and the anchors it has. */
interface BuiltPage {
  address: string;
  references: string[];
  anchors: Set<string>;
}

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesIn(join(folder, entry.name)) : [join(folder, entry.name)],
  );

function readPage(folder: string, file: string, base: string): BuiltPage {
  const document = parse(readFileSync(file, 'utf8'), { blockTextElements: { script: true, style: true } });
  const references = Object.entries(REFERENCES).flatMap(([tag, attribute]) =>
    document.querySelectorAll(tag).map((element) => element.getAttribute(attribute)),
  );
  return {
    address: base + file.slice(folder.length + 1).replace(/index\.html$/, ''),
    references: references.filter((reference) => reference !== undefined),
    anchors: new Set(document.querySelectorAll('[id]').map(({ id }) => id)),
  };
}

/**
 * Every reference of the pages in `folder`, built for `site` + `base`, that leads nowhere: "/lessons/ → /quizz/".
 * Other hosts are not asked; they must be reached by https.
 */
export function brokenLinks(folder: string, base: string, site: string): string[] {
  const pages = filesIn(folder)
    .filter((file) => file.endsWith('.html'))
    .map((file) => readPage(folder, file, base));
  const byAddress = new Map(pages.map((page) => [page.address, page]));

  const leadsSomewhere = (reference: string, from: string): boolean => {
    const url = new URL(reference, site + from);
    if (url.protocol === 'data:' || url.protocol === 'mailto:') return true;
    if (url.origin !== site) return url.protocol === 'https:';
    if (!url.pathname.startsWith(base)) return false;
    const page = byAddress.get(url.pathname);
    const anchor = decodeURIComponent(url.hash.slice(1));
    // An anchor with "=" in it is the state of a widget or of the quiz, not a place.
    if (page) return anchor === '' || anchor.includes('=') || page.anchors.has(anchor);
    const file = join(folder, decodeURIComponent(url.pathname.slice(base.length)));
    return existsSync(file) && statSync(file).isFile();
  };
  return pages.flatMap(({ address, references }) =>
    references
      .filter((reference) => !leadsSomewhere(reference, address))
      .map((reference) => `${address} → ${reference}`),
  );
}
