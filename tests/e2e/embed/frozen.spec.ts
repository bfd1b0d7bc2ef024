/** A widget as a release has it: under an address that never changes, from the dialog to the running model. */
import { expect, test } from '@playwright/test';
import { keptReleases } from '../../../scripts/releases.mjs';
import { alive } from './alive.ts';

const release: string = keptReleases()
  .sort((a, b) => a.date.localeCompare(b.date))
  .at(-1)!.release;

test('a model runs in a release, made of the release’s own parts', async ({ page, baseURL }) => {
  const elsewhere: string[] = [];
  const errors: string[] = [];
  const own = new RegExp(`^${baseURL}/(v/${release.replaceAll('.', '\\.')}/|ladder/[\\w-]+\\.gguf$|icon\\.svg$)`);
  page.on('request', (request) => {
    if (!/^(data|blob):/.test(request.url()) && !own.test(request.url())) elsewhere.push(request.url());
  });
  page.on('console', (said) => said.type() === 'error' && errors.push(said.text()));
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.goto(`/v/${release}/embed/next-token/?prompt=Once+upon+a+time&model=generalist-31k&theme=dark`);
  await alive(page);
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(page.locator('.credit')).toContainText(release);
  await page.getByRole('button', { name: /^Weigh it/ }).click();
  await expect(page.getByText('live on your device')).toBeVisible();
  await page.getByRole('button', { name: 'Share' }).click();
  await expect(page.getByRole('dialog').getByRole('radio', { name: 'A link' })).toBeAttached();
  expect({ elsewhere, errors }).toEqual({ elsewhere: [], errors: [] });
});

test('the dialog gives the address that was chosen, of today or of the release', async ({ page }) => {
  await page.goto('/embed/town/');
  await alive(page);
  await page.getByRole('button', { name: 'Share' }).first().click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('radio', { name: 'A link' }).check({ force: true });
  const field = dialog.getByRole('textbox', { name: 'To paste' });
  expect(new URL(await field.inputValue()).pathname).toBe('/embed/town/');
  await dialog.getByRole('radio', { name: /^never changes/ }).check();
  const address = await field.inputValue();
  expect(new URL(address).pathname).toBe(`/v/${release}/embed/town/`);
  await expect(dialog.getByText(`the widget stays as release ${release} had it`)).toBeVisible();
  const answer = await page.request.get(address);
  expect(answer.status()).toBe(200);
});

test('a release that is not kept gets a page that says so and leads to the widget of today', async ({ page }) => {
  const answer = await page.goto('/v/99.0.0/embed/town/?theme=dark');
  expect(answer?.status()).toBe(404);
  await expect(page.getByRole('heading', { name: 'No release 99.0.0 is kept here' })).toBeVisible();
  await page.getByRole('link', { name: 'The widget as it is today' }).click();
  await expect(page).toHaveURL(/\/embed\/town\/\?theme=dark$/);
  await page.goto('/nowhere/');
  await expect(page.getByRole('heading', { name: 'Nothing hangs here' })).toBeVisible();
});
