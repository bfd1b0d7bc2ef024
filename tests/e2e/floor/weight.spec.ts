/** What a page weighs before anyone touches it: bytes on the wire, gzipped, against the budgets. */
import { gzipSync } from 'node:zlib';
import { expect, test, type Response } from '@playwright/test';
import { decks, everyAddress } from './built-pages.ts';

const KILOBYTE = 1000;
/** A deck brings a program to turn its slides, and opens its first widget in a frame: two pages in one. */
const BUDGET = { page: 80 * KILOBYTE, deck: 160 * KILOBYTE, fonts: 90 * KILOBYTE };

for (const address of everyAddress) {
  test(`${address} is light before it is touched`, async ({ page }, { annotations }) => {
    // Every file once: a frame takes from the cache what its page has fetched.
    const responses = new Map<string, Response>();
    page.on('response', (response) => responses.set(response.url(), responses.get(response.url()) ?? response));
    await page.goto(address);
    await page.waitForLoadState('networkidle');

    const bytes = { html: 0, css: 0, js: 0, fonts: 0 };
    const kinds: Record<string, keyof typeof bytes> = {
      document: 'html',
      stylesheet: 'css',
      script: 'js',
      font: 'fonts',
    };
    for (const response of responses.values()) {
      const kind = kinds[response.request().resourceType()];
      if (!kind) continue;
      const body = await response.body();
      bytes[kind] += kind === 'fonts' ? body.length : gzipSync(body).length;
    }
    annotations.push({ type: 'bytes', description: JSON.stringify({ address, ...bytes }) });
    expect(bytes.html + bytes.css + bytes.js).toBeLessThanOrEqual(decks.includes(address) ? BUDGET.deck : BUDGET.page);
    expect(bytes.fonts).toBeLessThanOrEqual(BUDGET.fonts);
  });
}
