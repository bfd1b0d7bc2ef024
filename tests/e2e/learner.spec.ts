/** The learner's way: answers are kept and summed up, one can go on, forget, and look words up on the spot. */
import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';

const LESSON = '/lessons/next-token/';

/** Chooses a wrong or a right answer of the lesson's check at `place`. */
async function answer(page: Page, place: number, isRight: boolean) {
  const check = page.locator('[data-check]').nth(place);
  const chosen = check.locator(isRight ? 'input[data-right]' : 'input:not([data-right])').first();
  await chosen.check({ force: true });
  await expect(check.getByRole('status')).not.toBeEmpty();
}

test('answers are kept, summed up with what to look at again, and can be given again', async ({ page }) => {
  await page.goto(LESSON);
  await answer(page, 0, true);
  await answer(page, 1, false);
  await answer(page, 1, true);
  const summary = page.locator('[data-summary]');
  await expect(summary.getByRole('heading')).toHaveText('1 of 3 right at the first try');
  await expect(summary.getByRole('listitem')).toHaveText([/right at once/, /right later/, /open/]);
  await summary.getByRole('link', { name: 'Choosing is a separate step' }).click();
  await expect(page).toHaveURL(/#choosing-is-a-separate-step$/);

  await page.goto(LESSON);
  await page.locator('[data-check]').first().scrollIntoViewIfNeeded();
  await expect(page.locator('[data-check] :checked')).toHaveCount(2);
  await page.getByRole('button', { name: 'Answer again' }).click();
  await expect(page.locator('[data-check] :checked')).toHaveCount(0);
  await expect(summary.getByRole('heading')).toBeHidden();
});

test('the first answer counts even when it comes before the script that counts', async ({ page }) => {
  let release = () => {};
  const released = new Promise<void>((done) => (release = done));
  await page.route(/follow-lesson/, async (route) => {
    await released;
    await route.continue();
  });
  await page.goto(LESSON);
  const check = page.locator('[data-check]').first();
  await check.locator('input:not([data-right])').first().check({ force: true });
  await check.locator('input[data-right]').check({ force: true });
  release();
  await expect(page.locator('[data-summary] h2')).toHaveText('0 of 3 right at the first try');
});

test('the map shows what was read, and one goes on where one was', async ({ page }) => {
  await page.goto('/lessons/');
  await expect(page.getByText('Go on where you were')).toBeHidden();
  await page.goto(LESSON);
  await page.locator('[data-summary]').scrollIntoViewIfNeeded();
  await page.waitForFunction(() => localStorage.getItem('weigh-in.progress')?.includes('"read"'));
  await page.goto('/lessons/');
  await expect(page.locator('[data-map] [data-last]')).toContainText('read');
  await page.goto('/');
  await page.getByText('Go on where you were').getByRole('link').click();
  await expect(page).toHaveURL(new RegExp(LESSON));
});

test('the list of what was read can be saved as a file and forgotten', async ({ page }) => {
  await page.goto(LESSON);
  await answer(page, 0, true);
  await page.goto('/progress/');
  await expect(page.locator('[data-total]')).toContainText('1 of');
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as a file' }).click();
  const saved = JSON.parse(readFileSync(await (await saving).path(), 'utf8'));
  expect(Object.values(saved['next-token'].checks)).toEqual([expect.objectContaining({ first: true })]);

  await page.getByRole('button', { name: 'Forget everything' }).click();
  await page.getByRole('button', { name: 'Keep it' }).click();
  await expect(page.locator('[data-total]')).toBeVisible();
  await page.getByRole('button', { name: 'Forget everything' }).click();
  await page.getByRole('button', { name: 'Forget it' }).click();
  await expect(page.getByText('Forgotten.')).toBeVisible();
  expect(await page.evaluate(() => localStorage.getItem('weigh-in.progress'))).toBeNull();
});

test('where storage is blocked everything works, and a note says that nothing is kept', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('blocked', 'SecurityError');
      },
    });
  });
  await page.goto(LESSON);
  await answer(page, 0, false);
  await expect(page.locator('[data-summary] h2')).toHaveText('0 of 3 right at the first try');
  await expect(page.getByText('not being kept')).toBeVisible();
  await page.goto('/progress/');
  await expect(page.getByText('blocks storage')).toBeVisible();
});

test('a word is explained on the spot by key and by touch, and Escape leads back to it', async ({ page }) => {
  await page.goto(LESSON);
  const word = page.locator('a.term', { hasText: /^token$/ }).first();
  await word.focus();
  await page.keyboard.press('Enter');
  const note = page.getByRole('dialog', { name: 'token' });
  await expect(note).toBeFocused();
  await expect(note.getByRole('link')).toHaveAttribute('href', /\/glossary\/#token$/);
  await page.keyboard.press('Escape');
  await expect(note).toBeHidden();
  await expect(word).toBeFocused();
  await word.click();
  await note.getByRole('button').click();
  await expect(note).toBeHidden();
  await word.hover();
  await expect(note).toBeVisible();
});

test('where the glossary does not come, the word leads to its page', async ({ page }) => {
  await page.route(/glossary\.json/, (route) => route.abort());
  await page.goto(LESSON);
  await page.locator('a.term').first().click();
  await expect(page).toHaveURL(/\/glossary\/#/);
});
