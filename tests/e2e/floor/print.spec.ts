/** On paper there is nothing to press. Boxes to tick stay: a pen can do that. */
import { expect, test } from '@playwright/test';
import { pages } from './built-pages.ts';
import { visit } from './visit.ts';

const CONTROLS =
  'button, select, textarea, input:not([type="radio"], [type="checkbox"]), [role="slider"], [role="tab"]';

for (const address of pages) {
  test(`${address} prints without controls`, async ({ page }) => {
    await visit(page, address);
    await page.emulateMedia({ media: 'print' });
    const shown = await page
      .locator(CONTROLS)
      .evaluateAll((controls) =>
        controls.filter((control) => control.checkVisibility()).map((control) => control.outerHTML),
      );
    expect(shown).toEqual([]);
    await expect(page.locator('h1')).toBeVisible();
  });
}
