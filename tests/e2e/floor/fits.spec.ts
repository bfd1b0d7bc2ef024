/** A page fits the window it is read in, from the narrowest phone on, cuts nothing off, and is a page on paper too. */
import { expect, test } from '@playwright/test';
import { addressesFor, pages } from './built-pages.ts';
import { cutOffTexts } from './cut-off.ts';
import { controlsOnPaper } from './print.ts';
import { visit } from './visit.ts';

for (const address of addressesFor(1)) {
  test(`${address} fits 320, 375 and 1440 pixels, and prints without controls`, async ({ page }) => {
    for (const width of [375, 320, 1440]) {
      await page.setViewportSize({ width, height: 800 });
      if (width === 375) await visit(page, address);
      const overall = () => page.evaluate(() => document.documentElement.scrollWidth);
      await expect.poll(overall, `as wide as ${width} pixels`).toBeLessThanOrEqual(width);
      await expect.poll(() => cutOffTexts(page), `texts cut off at ${width} pixels`).toEqual([]);
    }
    if (!pages.includes(address)) return;
    expect(await controlsOnPaper(page), 'on paper').toEqual([]);
    await expect(page.locator('h1')).toBeVisible();
  });
}
