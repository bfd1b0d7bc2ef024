/** Rules for the releases that are kept: whole, small, and with the weights they need. */
import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { keptReleases, releasesFolder, weightsFolder } from '../../scripts/releases.mjs';

/** The project carries every release for ever. */
const MOST_BYTES = 1_500_000;

describe.each(keptReleases())('release $release', ({ release, date, widgets, weights }) => {
  const archive = join(releasesFolder, release, 'embeds.json.br');
  const files: Record<string, string> = JSON.parse(brotliDecompressSync(readFileSync(archive)).toString());

  test('is small enough to be carried', () => expect(statSync(archive).size).toBeLessThan(MOST_BYTES));

  test('has a page for each of its widgets, which says of which release it is', () => {
    for (const widget of widgets) {
      expect(files[`embed/${widget}/index.html`]).toContain(`data-release="${release}"`);
      expect(files[`embed/${widget}/index.html`]).toContain(`<time datetime="${date}">`);
    }
  });

  test('has its weights, whose names are their hashes', () => {
    for (const file of weights) {
      const hash = createHash('sha256').update(readFileSync(join(weightsFolder, file)));
      expect(file).toContain(`-${hash.digest('hex').slice(0, 8)}.gguf`);
    }
  });

  test('names no place it was built for', () => {
    for (const [path, content] of Object.entries(files))
      expect(content, path).not.toMatch(/where-the-release|of-the-release/);
  });
});
