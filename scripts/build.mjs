/** Builds the site into dist/ unless it is there already, made from the very same sources. */
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { defaultSite } from '../src/site/default-site.mjs';
import { compress } from './compress.mjs';
import { ensureInstalled } from './install.mjs';
import { joinStyles } from './join-styles.mjs';
import { root, run } from './node24.mjs';
import { layReleases } from './releases.mjs';

/** Everything a page is made of. */
const sources = [
  'src',
  'content',
  'examples',
  'public',
  'astro.config.mjs',
  'svelte.config.js',
  'tsconfig.json',
  'package-lock.json',
];

/** The file in a build that says which sources it was made from. */
const STAMP = '.sources';

function addTo(hash, path) {
  let entries;
  try {
    entries = readdirSync(join(root, path)).sort();
  } catch {
    hash.update(`${path}\0`).update(readFileSync(join(root, path)));
    return;
  }
  for (const entry of entries) addTo(hash, `${path}/${entry}`);
}

/** A hash of the sources and of the settings a build depends on. */
function sourcesOf(settings) {
  const hash = createHash('sha256').update(JSON.stringify(settings));
  for (const source of sources) addTo(hash, source);
  return hash.digest('hex');
}

/**
 * Builds if the sources or the settings changed since the last build.
 * @param {{ out?: string, base?: string, site?: string, pseudo?: string, releases?: boolean }} settings
 *   `pseudo` adds the pseudo-languages, which only tests read; `releases` are the ones the project keeps
 * @returns {Promise<boolean>} false when the build failed
 */
export async function ensureBuilt({
  out = process.env.WEIGH_IN_OUT ?? 'dist',
  base = process.env.WEIGH_IN_BASE ?? '/',
  site = process.env.WEIGH_IN_SITE ?? '',
  pseudo = process.env.WEIGH_IN_PSEUDO ?? '',
  releases = true,
} = {}) {
  const stamp = join(root, out, STAMP);
  const wanted = sourcesOf({ base, site, pseudo, releases });
  try {
    if (readFileSync(stamp, 'utf8') === wanted) return true;
  } catch {
    // Never built.
  }
  console.info(`Building the site into ${out}/ …`);
  const env = { WEIGH_IN_OUT: out, WEIGH_IN_BASE: base, WEIGH_IN_PSEUDO: pseudo };
  if (site) env.WEIGH_IN_SITE = site;
  const { code, output } = await run('astro', ['build'], { env, quiet: true });
  if (code !== 0) {
    console.error(output);
    return false;
  }
  joinStyles(join(root, out), base);
  if (releases) layReleases(join(root, out), { base, origin: site || defaultSite });
  compress(join(root, out));
  writeFileSync(stamp, wanted);
  return true;
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  ensureInstalled();
  process.exit((await ensureBuilt()) ? 0 : 1);
}
