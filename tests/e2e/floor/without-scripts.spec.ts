/** Without scripts a page still says what it says, and every figure shows something. */
import { expect, test } from '@playwright/test';
import { addressesFor, embeds } from './built-pages.ts';

test.use({ javaScriptEnabled: false });

for (const address of addressesFor(0)) {
  test(`${address} can be read without scripts`, async ({ page }) => {
    await page.goto(address);
    if (!embeds.includes(address)) await expect(page.locator('h1')).toBeVisible();
    expect((await page.locator('main').innerText()).trim().length).toBeGreaterThan(40);

    for (const figure of await page.locator('figure').all()) {
      const drawn = await figure.locator('svg, img, table, picture').count();
      const caption = (await figure.locator('figcaption').allInnerTexts()).join('').trim();
      const said = (await figure.innerText()).trim().length - caption.length;
      expect(drawn > 0 || said > 20, `the figure "${caption}" shows something`).toBe(true);
    }
  });
}
