import { expect, test, type Page } from '@playwright/test';

const lesson = '/lessons/parameter/';

/** The figure of the sheet, once it has come to life. */
async function open(page: Page, query = '') {
  await page.goto(lesson + query);
  await expect(page.locator('astro-island').first()).not.toHaveAttribute('ssr');
  return page.locator('figure', { hasText: 'numbers of one model' });
}

test('turning a parameter brings the model to life and says what the likeliest token is', async ({ page }) => {
  const figure = await open(page);
  await expect(figure.getByText('recorded', { exact: true })).toBeVisible();
  await figure.getByRole('slider', { name: 'Its value' }).press('ArrowRight');
  await expect(figure.getByText('live on your device')).toBeVisible();
  await expect(figure.locator('p[role=status]')).toContainText('The likeliest token');
});

test('a whole block set to zero changes the bars, and putting it back restores them', async ({ page }) => {
  const figure = await open(page, '?every-parameter.parameter=0');
  await expect(figure.getByText('live on your device')).toBeVisible();
  const bars = figure.locator('ol');
  const trained = await bars.innerText();
  await figure.getByRole('button', { name: 'Set its whole block to zero' }).click();
  await expect(bars).not.toHaveText(trained, { useInnerText: true });
  await figure.getByRole('button', { name: 'Put all back' }).click();
  await expect(bars).toHaveText(trained, { useInnerText: true });
});

test('the parameter that is held stands in the address, and a bad one is named and left out', async ({ page }) => {
  const figure = await open(page);
  await figure.getByRole('slider', { name: 'Parameter' }).press('ArrowRight');
  await expect(page).toHaveURL(/every-parameter\.parameter=20001/);
  await open(page, '?every-parameter.parameter=-4');
  await expect(figure.getByText('could not be used')).toContainText('parameter');
});

test('a model that cannot be fetched is said so, and the next try works', async ({ page }) => {
  await page.route('**/*.gguf', (route) => route.fulfill({ status: 404 }));
  const figure = await open(page);
  await figure.getByRole('slider', { name: 'Its value' }).press('ArrowRight');
  await expect(figure.getByRole('alert')).toContainText('The picture and the recorded bars stay');
  await page.unroute('**/*.gguf');
  await figure.getByRole('button', { name: 'Try again' }).click();
  await expect(figure.getByText('live on your device')).toBeVisible();
});
