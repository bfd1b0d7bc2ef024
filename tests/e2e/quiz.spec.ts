import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { ALL } from './quiz-links.ts';

test.describe('the quiz', () => {
  test('can be answered with the keyboard alone, and the focus is on each new heading', async ({ page }) => {
    await page.goto('/quiz/');
    const heading = page.locator('[data-heading]');
    await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
    await page.locator('input[type=radio]').first().focus();
    for (let question = 1; question <= 14; question++) {
      await expect(page.locator('.kicker')).toContainText(`Question ${question} of 14`);
      if (question > 1) {
        await expect(heading).toBeFocused();
        await page.keyboard.press('Tab');
      }
      await page.keyboard.press('Space');
      await expect(page.locator('input[type=radio]').first()).toBeChecked();
      await page.keyboard.press('Enter');
    }
    await expect(heading).toBeFocused();
    await expect(page.getByText('14 answers weighed')).toBeVisible();
    await expect(page).toHaveURL(/#v2:privacy=stay,.*\,at=result$/);
  });

  test('keeps every answer when the page is reloaded, and when the reader goes back', async ({ page }) => {
    await page.goto('/quiz/');
    await page.getByLabel('No, never').check();
    await page.getByRole('button', { name: 'On to 2' }).click();
    await page.getByLabel('On computers of our own').check();
    await page.reload();
    await expect(page.getByLabel('On computers of our own')).toBeChecked();
    await page.goBack();
    await expect(page.getByLabel('No, never')).toBeChecked();
    await expect(page).toHaveURL(/privacy=stay,place=own,at=privacy$/);
    await expect(page).toHaveTitle('May what people write leave the house? · Which one do you need? · Weigh-In');
    await page.goForward();
    await expect(page.getByLabel('On computers of our own')).toBeChecked();
  });

  test('gives reasons on both sides, near alternatives, and what would tip it', async ({ page }) => {
    await page.goto(`/quiz/${ALL},at=result`);
    await expect(page.locator('[data-heading]')).toHaveText('A small model, tuned on your own examples');
    await expect(page.getByRole('region', { name: /The balance: \d+ for small, \d+ for large/ })).toBeVisible();
    await expect(page.getByText('points behind').first()).toBeVisible();
    await expect(page.getByRole('heading', { name: 'What would tip it' })).toBeVisible();
    await page.getByRole('link', { name: 'Place: “On the device, without a network”' }).click();
    await expect(page.locator('[data-heading]')).toHaveText('A small model, on the device itself');
  });

  test('copies a link that opens the same result elsewhere', async ({ page, context, browser }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(`/quiz/${ALL},at=result`);
    await page.getByRole('button', { name: 'Copy a link' }).click();
    await expect(page.getByText('The link is copied.')).toBeVisible();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    const other = await browser.newPage();
    await other.goto(link);
    await expect(other.locator('[data-heading]')).toHaveText('A small model, tuned on your own examples');
    await other.close();
  });

  test('shows the link to copy by hand where the clipboard is closed', async ({ page }) => {
    await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
    await page.goto(`/quiz/${ALL},at=result`);
    await page.getByRole('button', { name: 'Copy a link' }).click();
    await expect(page.getByRole('textbox', { name: 'Copy a link' })).toHaveValue(/#v2:privacy=stay/);
  });

  test('does not lose the answers to the skip link', async ({ page }) => {
    await page.goto('/quiz/#v2:task=steps,at=breadth');
    await page.getByRole('link', { name: 'Skip to the content' }).press('Enter');
    await expect(page).toHaveURL(/#v2:task=steps\,at=breadth$/);
  });

  for (const [hash, said] of [
    [
      '#v2:task=steps,colour=red,at=breadth',
      'One part of the link means nothing to this quiz and was left out: colour=red',
    ],
    ['#v2:<script>=1,task=steps', 'One part of the link means nothing to this quiz'],
    ['#v7:task=steps', 'made for version 7 of the quiz'],
    ['#nonsense', 'is damaged and could not be read'],
  ] as const) {
    test(`answers ${hash} with a clear note and works on`, async ({ page }) => {
      await page.goto(`/quiz/${hash}`);
      await expect(page.locator('main').getByText(said)).toBeVisible();
      await page.locator('input[type=radio]').first().check();
      await expect(page.locator('main').getByText(said)).toBeHidden();
    });
  }

  for (const [state, hash] of [
    ['all questions on one page', '#v2:privacy=stay,at=all'],
    ['a question half way', '#v2:privacy=stay,place=own,task=mixed,at=task'],
    ['a result', `${ALL},at=result`],
    ['a conflict', '#v2:place=offline,task=steps,speed=later,at=result'],
    ['limits that leave nothing', '#v2:privacy=stay,machine=nothing,at=result'],
    ['a bad link and nothing weighed', '#v2:colour=red,at=result'],
  ]) {
    test(`keeps nobody out of ${state}, by day and by night`, async ({ page }) => {
      test.slow();
      await page.goto(`/quiz/${hash}`);
      await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        const { violations } = await new AxeBuilder({ page }).include('.quiz').analyze();
        expect(violations.map(({ id, nodes }) => ({ id, where: nodes.map(({ html }) => html) }))).toEqual([]);
      }
    });
  }

  test('tells a missing answer in a box that has the focus and leads to the choice', async ({ page }) => {
    await page.goto('/quiz/#v2:at=speed');
    await page.getByRole('button', { name: 'On to 12' }).click();
    await expect(page.getByRole('alert')).toBeFocused();
    expect((await new AxeBuilder({ page }).include('.quiz').analyze()).violations).toEqual([]);
    await page.getByRole('alert').getByRole('link').click();
    await expect(page.getByLabel('At once')).toBeFocused();
    await expect(page).toHaveURL(/at=speed$/);
  });

  test('tilts the beam at once for readers who want no motion', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto('/quiz/#v2:at=speed');
    const beam = page.locator('.beam line');
    const level = await beam.getAttribute('y1');
    expect(await beam.getAttribute('y2')).toBe(level);
    await page.getByLabel('At once').check();
    expect(Number(await beam.getAttribute('y1'))).toBeGreaterThan(Number(level));
    expect(Number(await beam.getAttribute('y2'))).toBeLessThan(Number(level));
  });

  test('is wide enough for a phone, on paper too', async ({ page }) => {
    await page.setViewportSize({ width: 375, height: 720 });
    await page.goto(`/quiz/${ALL},at=result`);
    for (const media of ['screen', 'print'] as const) {
      await page.emulateMedia({ media });
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    }
    await expect(page.getByRole('button', { name: 'Copy a link' })).toBeHidden();
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the quiz is a decision table with every question, point, reason and source', async ({ page }) => {
    await page.goto('/quiz/');
    await expect(page.getByRole('heading', { level: 1, name: 'Which one do you need?' })).toBeVisible();
    await expect(page.locator('form')).toBeHidden();
    await expect(page.getByRole('table')).toHaveCount(14);
    const first = page.getByRole('table').first();
    await expect(first.getByRole('rowheader', { name: 'No, never' })).toBeVisible();
    await expect(first.getByText('Rules out: Small first, Hosted large, and Reasoning.')).toBeVisible();
    await expect(first.getByRole('link', { name: /^Apple, Introducing/ }).first()).toBeVisible();
  });
});
