/** `npm run release`: keeps every widget as it is now under the version in package.json, for those who ask for what never changes. */
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBuilt } from './build.mjs';
import { ensureInstalled } from './install.mjs';
import { root } from './node24.mjs';
import { collectRelease, packRelease } from './release-archive.mjs';
import { releasesFolder, weightsFolder } from './releases.mjs';

/** Words that stand nowhere else, so that every address can be found again. */
const PLACE = { base: '/where-the-release-lies/', origin: 'https://of-the-release.invalid' };
const OUT = '.cache/release';

ensureInstalled();
const { version: release } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const folder = join(releasesFolder, release);
if (existsSync(folder)) {
  console.error(`Release ${release} is kept already and never changes. Raise the version in package.json first.`);
  process.exit(1);
}
if (!(await ensureBuilt({ out: OUT, base: PLACE.base, site: PLACE.origin, releases: false }))) process.exit(1);

const date = new Date().toISOString().slice(0, 10);

/** What a page in that language says of its release. */
function words(language) {
  const { embed } = JSON.parse(readFileSync(join(root, 'content', 'ui', `${language}.json`), 'utf8'));
  const people = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(date));
  return `${embed.release.replace('{release}', release)}, <time datetime="${date}">${people}</time>`;
}

/** A page says which release it belongs to, to its scripts and, beside the credit, to people. */
const stamp = (page) =>
  page
    .replace('<html ', `<html data-release="${release}" data-released="${date}" `)
    .replace(
      /(<p class="credit">[\s\S]*?)<\/span>/,
      (_whole, credit) => `${credit} · ${words(/ lang="([\w-]+)"/.exec(page)[1])}</span>`,
    );
const { files, weights, widgets } = collectRelease(join(root, OUT), PLACE, stamp);
const archive = packRelease(files);

mkdirSync(folder, { recursive: true });
mkdirSync(weightsFolder, { recursive: true });
writeFileSync(join(folder, 'embeds.json.br'), archive);
writeFileSync(join(folder, 'card.json'), `${JSON.stringify({ release, date, widgets, weights }, null, 2)}\n`);
// Git keeps one copy of equal files, so this costs no room until a model is trained anew.
for (const file of weights) copyFileSync(join(root, OUT, 'ladder', file), join(weightsFolder, file));
rmSync(join(root, OUT), { recursive: true });
console.info(
  `Release ${release} is kept: ${widgets.length} widgets in ${archive.length} bytes. Commit content/releases.`,
);
