/** A page in another language has no English label left, and its longer labels still fit, from either side. */
import { expect } from '@playwright/test';
import { cutOffTexts } from '../floor/cut-off.ts';
import { visit } from '../floor/visit.ts';
import { pseudoAddresses, test } from './second-build.ts';
import { untranslatedLabels } from './untranslated.ts';

for (const address of pseudoAddresses) {
  test(`${address} has no English label and fits 375 and 1440 pixels`, async ({ page }) => {
    for (const width of [375, 1440]) {
      await page.setViewportSize({ width, height: 800 });
      if (width === 375) await visit(page, address);
      const overall = () => page.evaluate(() => document.documentElement.scrollWidth);
      await expect.poll(overall, `as wide as ${width} pixels`).toBeLessThanOrEqual(width);
      await expect.poll(() => cutOffTexts(page), `texts cut off at ${width} pixels`).toEqual([]);
    }
    expect(await untranslatedLabels(page)).toEqual([]);
  });
}
