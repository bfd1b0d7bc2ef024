/** The catalogue of models, used: narrowed, ordered, compared, by address and without scripts. */
import { expect, test } from '@playwright/test';

const rows = '[data-models] tr';

test('narrows, says how many are left, keeps the choice in the address and through a reload', async ({ page }) => {
  await page.goto('/models/');
  const all = await page.locator(rows).count();
  await page.getByLabel('Built').selectOption('mixture');
  await page.getByLabel('Order').selectOption('-active');
  await expect(page.locator(`${rows}:visible:not([data-structure=mixture])`)).toHaveCount(0);
  await expect(page).toHaveURL(/\?structure=mixture&order=-active$/);
  const before = await page.locator(`${rows}:visible`).evaluateAll((found) => found.map(({ id }) => id));
  await expect(page.locator('form [role=status]')).toHaveText(`${before.length} of ${all} models`);
  await page.reload();
  expect(await page.locator(`${rows}:visible`).evaluateAll((found) => found.map(({ id }) => id))).toEqual(before);
  await page.getByRole('button', { name: 'Show all' }).click();
  await expect(page.locator(`${rows}:visible`)).toHaveCount(all);
});

test('lays up to four models side by side, and the address brings them back', async ({ page }) => {
  await page.goto('/models/?compare=llama-3-8b,gpt-4,nobody');
  const columns = page.locator('.comparison thead th');
  await expect(columns).toHaveCount(2);
  await page.getByRole('checkbox', { name: 'Compare gpt-oss-120b', exact: true }).check();
  await expect(columns).toHaveCount(3);
  await expect(page).toHaveURL(/compare=llama-3-8b,gpt-4,gpt-oss-120b$/);
  await page.getByRole('button', { name: 'Take GPT-4 out' }).click();
  await expect(columns).toHaveCount(2);
  await page.getByRole('button', { name: 'Close the comparison' }).click();
  await expect(page.locator('.comparison')).toBeHidden();
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('every model is there, with no form and no box that would not work', async ({ page }) => {
    await page.goto('/models/?structure=mixture');
    expect(await page.locator(`${rows}:visible`).count()).toBeGreaterThan(100);
    await expect(page.locator('form')).toBeHidden();
    await expect(page.locator('.pick').first()).toBeHidden();
  });
});
