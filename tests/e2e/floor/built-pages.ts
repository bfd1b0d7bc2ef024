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
/** Outcomes of the quiz likewise: the one with most to say, and the one without a model. */
const SAMPLED_OUTCOMES = ['hosted-large', 'no-model'];
const isSampled = (address: string) => {
  const [, kind, name] = /^\/(models|quiz)\/(.+)\/$/.exec(address) ?? [];
  if (name === undefined) return true;
  return (kind === 'models' ? SAMPLED_MODELS : SAMPLED_OUTCOMES).includes(name);
};

/** Every page of the sitemap ("/lessons/next-token/") but most models' and outcomes', and the page that says an address leads nowhere. */
export const pages = mapped
  .map(({ pathname }) => pathname)
  .filter(isSampled)
  .concat('/404.html');

/** Every widget alone ("/embed/next-token/"). */
export const embeds = existsSync(join(dist, 'embed'))
  ? readdirSync(join(dist, 'embed'), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => `/embed/${name}/`)
  : [];

export const everyAddress = [...pages, ...embeds];
