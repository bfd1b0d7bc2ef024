/** Opens a page as a reader does who scrolls to its end, so that every part of it has come to life. */
import { expect, type Page } from '@playwright/test';

/** Goes to `address`, scrolls through it, waits for every island, and returns to its top. */
export async function visit(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.evaluate(async () => {
    for (let top = 0; top < document.documentElement.scrollHeight; top += innerHeight / 2) {
      scrollTo({ top, behavior: 'instant' });
      await new Promise((done) => requestAnimationFrame(done));
    }
  });
  await expect(page.locator('astro-island[ssr]'), 'every island has come to life').toHaveCount(0);
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
}
