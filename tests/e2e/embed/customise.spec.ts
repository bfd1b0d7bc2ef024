/** The page of a widget: what one sets there is seen in the widget, stands in what one copies, and opens again from an address. */
import { expect, test, type Page } from '@playwright/test';
import { alive } from './alive.ts';
import { isTried, widgets } from './widgets.ts';

/** Opens the form and stirs, so that the widget comes. */
async function open(page: Page, address: string) {
  await page.goto(address);
  await alive(page);
  await page.mouse.move(20, 20);
  await page.mouse.move(40, 40);
  const frame = page.frameLocator('.customise iframe');
  await expect(frame.locator('.stage figure').first()).toBeVisible();
  await alive(frame);
  return frame;
}

const code = (page: Page) => page.getByRole('textbox', { name: 'To paste' });

test('form and widget have the width of the page, whatever else the page brings along', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await open(page, '/widgets/does-it-fit/');
  const width = (selector: string) => page.locator(selector).evaluate((element) => element.clientWidth);
  expect(await width('.customise')).toBe(await width('main .wrap header'));
  expect(await width('.customise iframe')).toBeGreaterThan(700);
});

test('what is set is seen in the widget, stands in what is copied, and opens again', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const frame = await open(page, '/widgets/does-it-fit/');
  await page.getByRole('radio', { name: 'Marp' }).check({ force: true });
  await page.getByRole('radio', { name: 'dark', exact: true }).check({ force: true });
  await page.getByRole('checkbox', { name: 'Without title and credit' }).check();
  await page.getByRole('textbox', { name: 'Tokens in the conversation' }).fill('20000');
  await expect(frame.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(frame.locator('html')).toHaveAttribute('data-plain', '');

  await expect(code(page)).toHaveValue(/<iframe src="[^"]*context=20000&amp;theme=dark&amp;mode=slide&amp;plain=1"/);
  await page.getByRole('button', { name: 'Copy', exact: true }).click();
  await expect(page.getByText('Copied.')).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(await code(page).inputValue());

  await open(page, await page.getByRole('textbox', { name: 'Address of this form' }).inputValue());
  await expect(code(page)).toHaveValue(copied);
  await expect(page.getByRole('textbox', { name: 'Tokens in the conversation' })).toHaveValue('20000');
});

test('what is played in the widget is set in the form, and the widget stays as it is', async ({ page }) => {
  const frame = await open(page, '/widgets/does-it-fit/');
  await frame.locator('html').evaluate((root) => root.setAttribute('data-untouched', ''));
  await frame.getByRole('radio', { name: '8', exact: true }).check({ force: true });
  await expect(code(page)).toHaveValue(/bits=8/);
  await expect(page.locator('.settings').getByRole('radio', { name: '8', exact: true })).toBeChecked();
  await page.waitForTimeout(800);
  await expect(frame.locator('html')).toHaveAttribute('data-untouched', '');
});

test('values that cannot be used are named, and the widget stands there without them', async ({ page }) => {
  await open(page, '/widgets/does-it-fit/?scale=9&colour=red&theme=dark');
  await expect(page.locator('.problems')).toContainText('scale: “9” is not between 0.75 and 3');
  await expect(page.locator('.problems')).toContainText('colour: “red” is no setting of this widget');
  await page.getByRole('textbox', { name: 'Tokens in the conversation' }).fill('many');
  await expect(page.getByRole('alert')).toContainText('This is no number. The widget keeps 8192.');
  await expect(code(page)).not.toHaveValue(/context=|scale=/);
});

test('a widget that did not come says so, and comes when one tries again', async ({ page }) => {
  await page.route('**/embed/**', (route) => route.abort());
  await page.goto('/widgets/does-it-fit/');
  await alive(page);
  await page.getByRole('button', { name: 'Show the widget' }).click();
  await expect(page.getByText('The widget did not load.')).toBeVisible();
  await page.unroute('**/embed/**');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.frameLocator('.customise iframe').locator('.stage figure').first()).toBeVisible();
});

for (const widget of widgets.filter((name) => isTried(name, 3))) {
  test(`the form of ${widget} can leave out all of its controls, and its widget complains of nothing`, async ({
    page,
  }) => {
    const frame = await open(page, `/widgets/${widget}/`);
    await expect(page.locator('.problems, .trouble')).toHaveCount(0);
    const every = page.getByRole('checkbox', { name: 'All of them' });
    if (!(await every.isVisible())) return;
    await every.check();
    await expect(code(page)).toHaveValue(/hide=/);
    await expect(frame.locator('html')).toHaveAttribute('data-hide', /./);
    await expect(frame.locator('.problem-note, .problems')).toBeHidden();
  });
}
