/** The same site under a base path and in the pseudo-languages, served by this worker itself. */
import { fileURLToPath } from 'node:url';
import { test as base } from '@playwright/test';
import { PSEUDO_LANGUAGES } from '../../../src/core/dictionary.ts';
import { serve } from '../../../scripts/serve.mjs';
import { isEvery } from '../embed/widgets.ts';
import { addressesFor } from '../floor/built-pages.ts';

/** How the second build differs from the first. */
export const settings = { out: '.cache/second-build', base: '/sub/path/', pseudo: '1' };

/** Where it lies. */
export const folder = fileURLToPath(new URL(`../../../${settings.out}`, import.meta.url));

/**
 * Every page, every other lesson and a quarter of the embeds in one pseudo-language or the other, in turns, from the server's root:
 * there are several pages of each kind. English has been read elsewhere.
 */
export const pseudoAddresses = addressesFor(2)
  .filter(
    (address, index) => address !== '/404.html' && (isEvery || !address.startsWith('/lessons/') || index % 2 === 0),
  )
  .flatMap((address, index) =>
    PSEUDO_LANGUAGES.filter((_, turn) => isEvery || (index + turn) % 2 === 0).map(
      (language) => `${settings.base}${language}${address}`,
    ),
  );

/** A test whose pages come from the second build. */
export const test = base.extend<object, { server: string }>({
  server: [
    async ({}, use) => {
      const { address, close } = await serve({ folder, port: 0, base: settings.base });
      await use(new URL(address).origin);
      close();
    },
    { scope: 'worker' },
  ],
  baseURL: ({ server }, use) => use(server),
});
