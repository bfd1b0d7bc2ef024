import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { parse } from 'yaml';
import { claimTheme } from '../../src/site/schemas/claim.ts';
import { mappedAddresses } from './floor/built-pages.ts';

const claims = readdirSync('content/claims').flatMap(
  (file) => claimTheme.parse(parse(readFileSync(`content/claims/${file}`, 'utf8'))).claims,
);

const COUNT = 109;

test.describe('the ledger of claims', () => {
  test('shows the claims that fit, hides the others and says how many there are', async ({ page }) => {
    await page.goto('/claims/');
    const status = page.getByRole('status');
    await expect(status).toHaveText(`${COUNT} of ${COUNT} claims`);
    await page.getByRole('radio', { name: 'Misleading' }).check();
    await expect(page.locator('article:visible').first()).toBeVisible();
    const shown = page.locator('article:visible');
    await expect(page.locator('article:visible:not([data-verdict=misleading])')).toHaveCount(0);
    await expect(status).toHaveText(`${await shown.count()} of ${COUNT} claims`);
    await page.getByRole('radio', { name: 'Foundation' }).check();
    await expect(page.locator('article:visible:not([data-family~=foundation])')).toHaveCount(0);
    await expect(page.locator('main section:visible')).toHaveCount(1);
    await page.getByRole('button', { name: 'Show all' }).click();
    await expect(shown).toHaveCount(COUNT);
    await expect(page).toHaveURL(/\/claims\/$/);
    await expect(page.getByLabel('Theme')).toBeFocused();
  });

  test('keeps the choice in the address and through a reload', async ({ page }) => {
    await page.goto('/claims/');
    await page.getByLabel('Theme').selectOption({ label: 'What they cost' });
    await page.getByRole('radio', { name: 'Depends' }).check();
    await page.getByRole('radio', { name: 'Small' }).check();
    await expect(page).toHaveURL(/\?theme=cost&verdict=depends&family=small$/);
    const before = await page.locator('article:visible').evaluateAll((all) => all.map(({ id }) => id));
    expect(before.length).toBeGreaterThan(0);
    await page.reload();
    await expect(page.getByRole('radio', { name: 'Depends' })).toBeChecked();
    await expect(page.getByLabel('Theme')).toHaveValue('cost');
    expect(await page.locator('article:visible').evaluateAll((all) => all.map(({ id }) => id))).toEqual(before);
  });

  test('takes a value it does not know as none, and says when nothing fits', async ({ page }) => {
    await page.goto('/claims/?verdict=heavy&theme=nowhere');
    await expect(page.getByRole('status')).toHaveText(`${COUNT} of ${COUNT} claims`);
    await page.goto('/claims/?theme=named-models&family=foundation');
    await expect(page.getByRole('status')).toHaveText('No claim fits all three');
    await expect(page.locator('article:visible')).toHaveCount(0);
  });

  test('opens the claim that an anchor names, even one that was filtered out', async ({ page }) => {
    await page.goto('/claims/#c48');
    await expect(page.locator('#c48')).toBeInViewport();
    await page.goto('/claims/?verdict=supported#c05');
    await expect(page.locator('#c05')).toBeInViewport();
    await expect(page).toHaveURL(/\/claims\/#c05$/);
    await page.getByRole('radio', { name: 'Contradicted' }).check();
    await page.locator('#c41').getByRole('link', { name: 'No. 44' }).click();
    await expect(page.locator('#c44')).toBeInViewport();
    await expect(page.getByRole('radio', { name: 'All' }).first()).toBeChecked();
  });

  test('each claim links to itself', async ({ page }) => {
    await page.goto('/claims/');
    const wrong = await page
      .locator('article')
      .evaluateAll((all) =>
        all.filter(({ id }) => !document.querySelector(`#${id} a[href="#${id}"]`)).map(({ id }) => id),
      );
    expect(wrong).toEqual([]);
  });
});

test.describe('the page of a claim', () => {
  test('is there for each, and for nothing else', () => {
    const own = mappedAddresses.filter((address) => /^\/claims\/.+/.test(address));
    expect(own.sort()).toEqual(claims.map(({ slug }) => `/claims/${slug}/`).sort());
  });

  test('is where the ledger leads to, and to the experiment where there is one', async ({ page }) => {
    await page.goto('/claims/');
    for (const { id, slug, experiment } of claims) {
      const links = await page.locator(`#${id} a`).evaluateAll((all) => all.map((link) => link.getAttribute('href')));
      expect(links).toContain(`/claims/${slug}/`);
      expect(links.includes(`/claims/${slug}/#test`), id).toBe(experiment !== undefined);
    }
  });

  test('runs the experiment when asked, and fetches nothing of it before', async ({ page }) => {
    const { slug, experiment } = claims.find((claim) => claim.experiment === 'next-token')!;
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(`/claims/${slug}/#test`);
    await page.waitForLoadState('networkidle');
    expect(asked).not.toContain(`/embed/${experiment}/`);
    await page.getByText('Open the experiment here').click();
    await expect(page.frameLocator('iframe').locator('#main figure').first()).toBeVisible();
  });

  test('says what it is at odds with, both ways', async ({ page }) => {
    const claim = claims.find(({ against }) => against.length > 0)!;
    const other = claims.find(({ id }) => id === claim.against[0])!;
    await page.goto(`/claims/${claim.slug}/`);
    await page
      .getByRole('heading', { name: 'At odds with' })
      .locator('..')
      .getByRole('link', { name: other.hear })
      .click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText(other.hear.slice(0, 20));
    await expect(page.getByRole('link', { name: claim.hear }).first()).toBeVisible();
  });
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('every claim is there with its verdict and evidence, and no filter that would not work', async ({ page }) => {
    await page.goto('/claims/?verdict=supported');
    await expect(page.locator('article:visible')).toHaveCount(COUNT);
    await expect(page.locator('article:has(.weighed b):has(a[href^="https://"])')).toHaveCount(COUNT);
    await expect(page.locator('form')).toBeHidden();
  });
});
