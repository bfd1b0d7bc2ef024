/** A page fits the window it is read in, from the narrowest phone on, and cuts nothing off. */
import { expect, test } from '@playwright/test';
import { everyAddress } from './built-pages.ts';
import { cutOffTexts } from './cut-off.ts';
import { visit } from './visit.ts';

for (const address of everyAddress) {
  test(`${address} fits 320, 375 and 1440 pixels`, async ({ page }) => {
    for (const width of [375, 320, 1440]) {
      await page.setViewportSize({ width, height: 800 });
      if (width === 375) await visit(page, address);
      const overall = () => page.evaluate(() => document.documentElement.scrollWidth);
      await expect.poll(overall, `as wide as ${width} pixels`).toBeLessThanOrEqual(width);
      await expect.poll(() => cutOffTexts(page), `texts cut off at ${width} pixels`).toEqual([]);
    }
  });
}
