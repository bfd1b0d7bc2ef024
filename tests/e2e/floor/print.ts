/** On paper nothing looks as if it could be pressed. Boxes to tick stay: a pen can do that; and names that open something are names. */
import type { Page } from '@playwright/test';

const CONTROLS =
  'button, select, textarea, input:not([type="radio"], [type="checkbox"]), [role="slider"], [role="tab"]';

/** The controls that the page would print, as HTML. */
export async function controlsOnPaper(page: Page): Promise<string[]> {
  await page.emulateMedia({ media: 'print' });
  return page.locator(CONTROLS).evaluateAll((controls) => {
    const isPlainText = (control: Element) => {
      const { textDecorationLine, borderTopWidth, backgroundColor } = getComputedStyle(control);
      const nothing = ['none', '0px', 'rgba(0, 0, 0, 0)'];
      return control.matches('button') && `${[textDecorationLine, borderTopWidth, backgroundColor]}` === `${nothing}`;
    };
    return controls
      .filter((control) => control.checkVisibility() && !isPlainText(control))
      .map((control) => control.outerHTML);
  });
}
