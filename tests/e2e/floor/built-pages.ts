/** The addresses of everything that was built: read from the sitemap and the embeds' folder, never listed by hand. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isTried } from '../embed/widgets.ts';

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
/** Claims whose pages stand for those of all: one with six works, a broken beam, one that was changed. */
const SAMPLED_CLAIMS = [
  'small-is-125-million-to-3-billion',
  'falcon-and-mistral-are-large',
  'cut-down-to-fit-a-device',
];
/** Outcomes of the quiz likewise: the one with most to say, and the one without a model. */
const SAMPLED_OUTCOMES = ['hosted-large', 'no-model'];
/** Widgets whose forms stand for those of all: one with most kinds of settings, and the one whose frame is heaviest. */
const SAMPLED_FORMS = ['next-token', 'parameter-scale'];
const SAMPLES: Record<string, string[]> = {
  models: SAMPLED_MODELS,
  claims: SAMPLED_CLAIMS,
  quiz: SAMPLED_OUTCOMES,
  widgets: SAMPLED_FORMS,
};
const isSampled = (address: string) => {
  const [, folder, name] = /^\/(models|claims|quiz|widgets)\/(.+)\/$/.exec(address) ?? [];
  return name === undefined || SAMPLES[folder].includes(name);
};

/** Every page of the sitemap ("/lessons/next-token/"). */
export const mappedAddresses = mapped.map(({ pathname }) => pathname);

/** Every page of the sitemap but most of a kind, and the page that says an address leads nowhere. */
export const pages = mappedAddresses.filter(isSampled).concat('/404.html');

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

/** All of them, but of the embeds a quarter, another quarter for the next rule: each widget stands on a page as well. */
export const addressesFor = (rule: number): string[] =>
  everyAddress.filter((address) => {
    const widget = /^\/embed\/(.+)\/$/.exec(address)?.[1];
    return widget === undefined || isTried(widget, rule);
  });
