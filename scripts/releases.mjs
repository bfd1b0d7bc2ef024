/** The releases the project keeps, and how a build serves each of them under `/v/<release>/`. */
import { copyFileSync, existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './node24.mjs';
import { unpackRelease } from './release-archive.mjs';

/** One folder a release with its card and its archive, and beside them the weights that any of them needs. */
export const releasesFolder = join(root, 'content', 'releases');
export const weightsFolder = join(releasesFolder, 'weights');

/** Every release, from its card. */
export const keptReleases = () =>
  readdirSync(releasesFolder)
    .map((name) => join(releasesFolder, name, 'card.json'))
    .filter((card) => existsSync(card))
    .map((card) => JSON.parse(readFileSync(card, 'utf8')));

/**
 * Lays every release into the build in `folder`. Weights that the site has no longer come from the releases' own.
 * @param {{ base: string, origin: string }} place where the build will be served
 */
export function layReleases(folder, place) {
  for (const { release, weights } of keptReleases()) {
    unpackRelease(readFileSync(join(releasesFolder, release, 'embeds.json.br')), release, folder, place);
    for (const file of weights) {
      const to = join(folder, 'ladder', file);
      if (!existsSync(to)) copyFileSync(join(weightsFolder, file), to);
    }
  }
}
