/** The addresses of everything that was built: read from the sitemap and the embeds' folder, never listed by hand. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where the site lies that the tests read. */
export const dist = fileURLToPath(new URL('../../../dist', import.meta.url));

const map = join(dist, 'sitemap-0.xml');
const mapped = existsSync(map)
  ? [...readFileSync(map, 'utf8').matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => new URL(address))
  : [];

/** Where the site says it will be ("https://weigh-in.example"). */
export const site = mapped[0]?.origin ?? '';

/** Models whose pages stand for those of all: a dense one, a mixture of experts, one of unpublished size. */
const SAMPLED_MODELS = ['llama-3-8b', 'gpt-oss-120b', 'gpt-4'];
const isSampled = (address: string) => {
  const [, model] = /^\/models\/(.+)\/$/.exec(address) ?? [];
  return model === undefined || SAMPLED_MODELS.includes(model);
};

/** Every page of the sitemap ("/lessons/next-token/") but most models', and the page that says an address leads nowhere. */
export const pages = mapped
  .map(({ pathname }) => pathname)
  .filter(isSampled)
  .concat('/404.html');

const foldersIn = (folder: string) =>
  existsSync(join(dist, folder))
    ? readdirSync(join(dist, folder), { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map(({ name }) => `/${folder}/${name}/`)
    : [];

/** Every widget alone ("/embed/next-token/"). */
export const embeds = foldersIn('embed');

/** Every lesson as slides ("/slides/next-token/"). */
export const decks = foldersIn('slides');

/** Decks that stand for all: one with many widgets, one with many lists. */
const SAMPLED_DECKS = ['/slides/next-token/', '/slides/small/'];

export const everyAddress = [...pages, ...embeds, ...decks.filter((deck) => SAMPLED_DECKS.includes(deck))];
