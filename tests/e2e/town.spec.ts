import { expect, test } from '@playwright/test';

test('somebody is found by a part of their name, and a model can be asked about them', async ({ page }) => {
  await page.goto('/town/');
  await expect(page.locator('astro-island')).not.toHaveAttribute('ssr');
  const first = await page.locator('article b').first().innerText();
  await page.getByRole('searchbox').fill('hat mender');
  await expect(page.getByRole('status')).toContainText('people found');
  const someone = page.locator('ul.found button').last();
  const name = await someone.innerText();
  expect(name).not.toBe(first);
  await someone.click();
  await expect(page.getByRole('article')).toContainText(name);
  await page.getByRole('link', { name: `Ask a model about ${name}` }).click();
  await expect(page).toHaveURL(/lessons\/next-token/);
  await expect(page.getByRole('textbox').first()).toHaveValue(new RegExp(name));
});

test('whom one looks at stands in the address', async ({ page }) => {
  await page.goto('/town/');
  await expect(page.locator('astro-island')).not.toHaveAttribute('ssr');
  await page.getByRole('searchbox').fill('Saltgate');
  await expect(page).toHaveURL(/town\.search=Saltgate/);
  await page.reload();
  await expect(page.getByRole('searchbox')).toHaveValue('Saltgate');
  await expect(page.locator('ul.found button').first()).toBeVisible();
});

test('what is typed before the scripts are there is kept, and a search that finds nobody says so', async ({ page }) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/Town.*.js', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('/town/', { waitUntil: 'commit' });
  await page.getByRole('searchbox').fill('zzzz');
  release();
  await expect(page.getByRole('status')).toContainText('Nobody here is like that');
  await expect(page.getByRole('searchbox')).toHaveValue('zzzz');
});
