/** The same site under a base path and in the pseudo-languages, served by this worker itself. */
import { fileURLToPath } from 'node:url';
import { test as base } from '@playwright/test';
import { PSEUDO_LANGUAGES } from '../../../src/core/dictionary.ts';
import { serve } from '../../../scripts/serve.mjs';
import { everyAddress } from '../floor/built-pages.ts';

/** How the second build differs from the first. */
export const settings = { out: '.cache/second-build', base: '/sub/path/', pseudo: '1' };

/** Where it lies. */
export const folder = fileURLToPath(new URL(`../../../${settings.out}`, import.meta.url));

/** Every page and embed in every pseudo-language, from the server's root; English has been read elsewhere. */
export const pseudoAddresses = everyAddress
  .filter((address) => address !== '/404.html')
  .flatMap((address) => PSEUDO_LANGUAGES.map((language) => `${settings.base}${language}${address}`));

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
