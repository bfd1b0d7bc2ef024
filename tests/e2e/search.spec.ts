/** The search, used: it finds what there is, by key and by address, says when it finds nothing, and needs no other host. */
import { expect, test } from '@playwright/test';

const found = '[data-found] li';

test('finds lessons, claims, models, words and widgets, and says what each is', async ({ page }) => {
  const wanted = [
    ['Where does small end', 'Lesson', /\/lessons\/line\/$/],
    ['compact model how well', 'Claim', /\/claims\/mistral-7b-is-compact\/$/],
    ['Llama 3 8B', 'Model', /\/models\/llama-3-8b\/$/],
    ['token', 'Word', /\/glossary\/#token$/],
    ['planted secret numbers', 'Widget', /\/widgets\/#planted-secret$/],
  ] as const;
  await page.goto('/search/');
  for (const [query, kind, address] of wanted) {
    await page.getByRole('searchbox').fill(query);
    await expect(page.getByRole('status')).toHaveText(/\d+ pages? ha/);
    const item = page.locator(found).filter({ hasText: kind });
    const links = item.getByRole('link');
    await expect
      .poll(() => links.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href)))
      .toEqual(expect.arrayContaining([expect.stringMatching(address)]));
  }
});

test('keeps the query in the address, and shows more when asked', async ({ page }) => {
  await page.goto('/search/?q=small+model');
  await expect(page.getByRole('searchbox')).toHaveValue('small model');
  await expect(page.locator(found)).toHaveCount(12);
  await page.getByRole('button', { name: 'Show more' }).click();
  await expect(page.locator(found)).toHaveCount(24);
  await expect(page.locator(`${found}:nth-child(13) a`)).toBeFocused();
  await page.getByRole('searchbox').fill('');
  await expect(page.locator(found)).toHaveCount(0);
  await expect(page).toHaveURL(/\/search\/$/);
});

test('says when nothing is found, and leads on', async ({ page }) => {
  await page.goto('/search/?q=zyzzyva');
  await expect(page.getByRole('status')).toContainText('“zyzzyva”');
  await expect(page.locator('[data-lists]')).toBeVisible();
});

test('says when the index cannot be fetched, and offers to try again', async ({ page }) => {
  await page.route('**/pagefind/**', (route) => route.abort());
  await page.goto('/search/?q=token');
  await expect(page.locator('[data-failure]')).toBeVisible();
  await page.unroute('**/pagefind/**');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.locator(found).first()).toBeVisible();
});

test('opens by key, but not from a field, and not for whoever turned the key off', async ({ page }) => {
  await page.goto('/quiz/');
  await page.keyboard.press('/');
  await expect(page).toHaveURL(/\/search\/#query$/);
  await expect(page.getByRole('searchbox')).toBeFocused();
  await page.keyboard.type('/');
  await expect(page.getByRole('searchbox')).toHaveValue('/');
  await page.getByRole('searchbox').blur();
  await page.keyboard.press('/');
  await expect(page.getByRole('searchbox')).toBeFocused();
  await page.getByRole('checkbox', { name: 'The key /' }).uncheck();
  await page.goto('/quiz/');
  await page.keyboard.press('/');
  await page.waitForTimeout(300);
  await expect(page).toHaveURL(/\/quiz\//);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the page says so and lists where everything is', async ({ page }) => {
    await page.goto('/search/');
    await expect(page.getByText('Searching takes scripts')).toBeVisible();
    await expect(page.getByRole('searchbox')).toBeHidden();
    await expect(page.locator('[data-lists] a')).toHaveCount(5);
  });
});
