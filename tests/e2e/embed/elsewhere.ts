/** A test with pages of somebody else's: `elsewhere(pages)` serves them until the test is over. */
import { test as base } from '@playwright/test';
import { serveElsewhere, type Elsewhere } from '../../fixtures/deck/serve.ts';

export const test = base.extend<{ elsewhere: (pages: Record<string, string>) => Promise<Elsewhere> }>({
  elsewhere: async ({}, use) => {
    const open: Elsewhere[] = [];
    await use(async (pages) => {
      const host = await serveElsewhere(pages);
      open.push(host);
      return host;
    });
    await Promise.all(open.map((host) => host.close()));
  },
});
