/** The gallery: every widget in the frame that others would put it in. */
import { expect, test } from '@playwright/test';
import { alive } from './alive.ts';
import { widgets } from './widgets.ts';

test('every widget works in the gallery, at its own height, when one comes to it', async ({ page }) => {
  test.slow();
  await page.goto('/widgets/');
  for (const widget of widgets) {
    const card = page.locator(`#${widget}`);
    await card.locator('[data-embed]').scrollIntoViewIfNeeded();
    const iframe = card.locator('iframe');
    const frame = card.frameLocator('iframe');
    await alive(frame);
    const inner = () => frame.locator('html').evaluate((root) => Math.ceil(root.getBoundingClientRect().height));
    const outer = () => iframe.evaluate((element) => element.clientHeight);
    await expect.poll(async () => Math.abs((await inner()) - (await outer())), widget).toBeLessThan(3);
  }
});

test('a widget far below is not loaded before one comes near', async ({ page }) => {
  await page.goto('/widgets/');
  await page.locator('[data-embed]').first().scrollIntoViewIfNeeded();
  await page.waitForLoadState('networkidle');
  expect(page.frames().filter((frame) => frame.url().includes('/embed/')).length).toBe(1);
});

test('frames follow the colours of the page', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('/widgets/');
  await page.locator('[data-embed]').first().scrollIntoViewIfNeeded();
  const frame = page.frameLocator('.widget iframe >> nth=0');
  await alive(frame);
  await page.getByRole('button', { name: 'Dark' }).click();
  await expect(frame.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('a frame that was on its way when the colours were turned over wears them when it comes', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  let turned = () => {};
  const gate = new Promise<void>((resolve) => (turned = resolve));
  await page.route('**/embed/*/', async (route) => {
    await gate;
    await route.continue();
  });
  await page.goto('/widgets/');
  await page.locator('[data-embed]').first().scrollIntoViewIfNeeded();
  await expect(page.locator('.widget iframe').first()).toBeAttached();
  await page.getByRole('button', { name: 'Dark' }).click();
  turned();
  await expect(page.frameLocator('.widget iframe >> nth=0').locator('html')).toHaveAttribute('data-theme', 'dark');
});
