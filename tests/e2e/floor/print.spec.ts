/** On paper nothing looks as if it could be pressed. Boxes to tick stay: a pen can do that; and names that open something are names. */
import { expect, test } from '@playwright/test';
import { pages } from './built-pages.ts';
import { visit } from './visit.ts';

const CONTROLS =
  'button, select, textarea, input:not([type="radio"], [type="checkbox"]), [role="slider"], [role="tab"]';

for (const address of pages) {
  test(`${address} prints without controls`, async ({ page }) => {
    await visit(page, address);
    await page.emulateMedia({ media: 'print' });
    const shown = await page.locator(CONTROLS).evaluateAll((controls) => {
      const isPlainText = (control: Element) => {
        const { textDecorationLine, borderTopWidth, backgroundColor } = getComputedStyle(control);
        const nothing = ['none', '0px', 'rgba(0, 0, 0, 0)'];
        return control.matches('button') && `${[textDecorationLine, borderTopWidth, backgroundColor]}` === `${nothing}`;
      };
      return controls
        .filter((control) => control.checkVisibility() && !isPlainText(control))
        .map((control) => control.outerHTML);
    });
    expect(shown).toEqual([]);
    await expect(page.locator('h1')).toBeVisible();
  });
}
