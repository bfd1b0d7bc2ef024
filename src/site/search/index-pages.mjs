/** Indexes the built pages for the search page, with Pagefind: lessons, claims and models from their pages, the rest from records. */
import { readdir, readFile, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { close, createIndex } from 'pagefind';

const PAGES = '**/{lessons,claims,models,ladder}/*/index.html';
/** Parts of a page that say nothing new, or that are drawings. */
const LEFT_OUT = ['nav', 'figure', 'svg', 'astro-island', 'form', 'details'];
/** Pagefind writes its own interfaces, too; the page has one already. */
const UNUSED = /-(ui|highlight)\.(js|css)$/;
const RECORDS = 'search/records.json';

/** Pagefind reports its errors instead of throwing them. */
function checked(answer) {
  if (answer.errors.length > 0) throw new Error(`The search index: ${answer.errors.join('; ')}`);
  return answer;
}

/** An Astro integration that writes pagefind/ into the build. */
export const searchIndex = {
  name: 'search-index',
  hooks: {
    'astro:build:done': async ({ dir, logger }) => {
      const folder = fileURLToPath(dir);
      const records = JSON.parse(await readFile(folder + RECORDS, 'utf8'));
      const { index } = checked(await createIndex({ rootSelector: 'main', excludeSelectors: LEFT_OUT }));
      const { page_count: pages } = checked(await index.addDirectory({ path: folder, glob: PAGES }));
      for (const { url, language, title, content } of records)
        checked(await index.addCustomRecord({ url, language, content, meta: { title } }));
      checked(await index.writeFiles({ outputPath: `${folder}pagefind` }));
      await close();
      const written = await readdir(`${folder}pagefind`);
      for (const name of written.filter((file) => UNUSED.test(file))) await rm(`${folder}pagefind/${name}`);
      await rm(folder + RECORDS);
      logger.info(`${pages} pages and ${records.length} records can be found`);
    },
  },
};
