/** The scale of parameters, used: by keys, by pointer, by search, by address. */
import { expect, test, type Page } from '@playwright/test';
import { visit } from './floor/visit.ts';
import { readCards } from '../../training/ladder.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' }, viewport: { width: 1280, height: 1000 } });

const address = '/embed/parameter-scale/';
const marks = (page: Page) => page.getByRole('listbox', { name: /Models by number/ }).getByRole('option');
const chosen = (page: Page) => page.locator('.parameter-scale .slip-head b');
const query = (page: Page) => new URL(page.url()).searchParams;

async function open(page: Page, search = '') {
  await visit(page, address + search);
  await expect(marks(page).first()).toBeVisible();
}

test('plus comes closer, minus goes farther and 0 shows the whole scale, all from the keyboard', async ({ page }) => {
  await open(page);
  const whole = await marks(page).count();
  await page.getByRole('option', { selected: true }).focus();
  await page.keyboard.press('+');
  await page.keyboard.press('+');
  await expect.poll(() => marks(page).count()).toBeLessThan(whole);
  await expect.poll(() => query(page).has('from')).toBe(true);
  await page.keyboard.press('-');
  await page.keyboard.press('0');
  await expect(marks(page)).toHaveCount(whole);
  await expect.poll(() => query(page).has('from')).toBe(false);
});

test('arrow keys walk from model to model, the view follows, and the address remembers', async ({ page }) => {
  await open(page, '?from=3.6&to=6');
  await marks(page).first().focus();
  await page.keyboard.press('Home');
  await expect(chosen(page)).toContainText('7 K');
  for (let rung = 0; rung < readCards().length; rung += 1) await page.keyboard.press('ArrowRight');
  await expect(chosen(page)).toHaveText('Whisper tiny');
  await expect(page.getByRole('option', { selected: true })).toBeFocused();
  await expect.poll(() => query(page).get('model')).toBe('whisper-tiny');
  expect(Number(query(page).get('to'))).toBeGreaterThan(Math.log10(39e6));
});

test('an address brings back the view, the bits and the model, and writes itself the same', async ({ page }) => {
  const search = '?from=9.2&to=10.3&bits=4&model=llama-3-8b';
  await open(page, search);
  await expect(chosen(page)).toHaveText('Llama 3 8B');
  await expect(page.getByRole('radio', { name: '4' })).toBeChecked();
  await expect(page.locator('.readings')).toContainText('Q4_K_M');
  await page.getByRole('radio', { name: '8' }).check({ force: true });
  await page.getByRole('radio', { name: '4' }).check({ force: true });
  await expect.poll(() => new URL(page.url()).search).toBe(search);
});

test('a tampered address is told and shows the whole scale', async ({ page }) => {
  await open(page, '?from=12&to=5&bits=99&model=%3Cscript%3E&zoom=1');
  await expect(page.getByRole('status').filter({ hasText: '4 values' })).toContainText('bits');
  expect(await marks(page).count()).toBeGreaterThan(90);
});

test('the ends of the view move by slider, and each stays before the other', async ({ page }) => {
  await open(page);
  const left = page.getByRole('slider', { name: 'Left end' });
  await left.focus();
  await page.keyboard.press('End');
  await expect(page.getByRole('slider', { name: 'Right end' })).toHaveAttribute('aria-valuetext', '10 T parameters');
  await page.keyboard.press('Home');
  await expect(left).toHaveAttribute('aria-valuetext', '1 K parameters');
});

test('dragging moves the scale, and a click chooses the mark', async ({ page }) => {
  await open(page, '?from=9&to=11');
  const mark = page.getByRole('option', { name: /^Phi-4, / });
  await mark.click();
  await expect(chosen(page)).toHaveText('Phi-4');
  const box = (await page.locator('.drawing').boundingBox())!;
  await page.mouse.move(box.x + 300, box.y + 200);
  await page.mouse.down();
  await page.mouse.move(box.x + 100, box.y + 200, { steps: 4 });
  await page.mouse.up();
  await expect.poll(() => Number(query(page).get('from'))).toBeGreaterThan(9.3);
  await expect(chosen(page)).toHaveText('Phi-4');
});

test('on its page Ctrl and the wheel zoom, and the wheel alone scrolls', async ({ page }) => {
  await visit(page, '/scale/');
  await page.locator('.drawing').scrollIntoViewIfNeeded();
  const box = (await page.locator('.drawing').boundingBox())!;
  await page.mouse.move(box.x + box.width / 2, box.y + 150);
  const count = await marks(page).count();
  await page.mouse.wheel(0, 40);
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -300);
  await page.keyboard.up('Control');
  await expect.poll(() => marks(page).count()).toBeLessThan(count);
  await expect.poll(() => query(page).has('parameter-scale.from')).toBe(true);
});

test('a model is sought by name, and what is not there is said', async ({ page }) => {
  await open(page);
  const field = page.getByRole('combobox', { name: 'Find a model' });
  await field.fill('mixtral');
  await field.press('Enter');
  await expect(chosen(page)).toHaveText('Mixtral 8x7B');
  await expect(page.locator('.readings')).toContainText('active for one token');
  await field.fill('Nobody 9B');
  await field.press('Enter');
  await expect(page.getByText('No model here is called “Nobody 9B”.')).toBeVisible();
  await expect(field).toHaveValue('Nobody 9B');
});

test('a size that nobody published has no number, in the lane and in the table', async ({ page }) => {
  await open(page);
  await page.getByRole('option', { name: 'GPT-4, OpenAI, March 2023: size not published' }).click();
  await expect(page.locator('.slip')).toContainText('size not published');
  await expect(page.locator('.slip .readings')).toHaveCount(0);
  await page.getByRole('button', { name: 'Table' }).click();
  await expect(page.getByRole('row', { name: /^GPT-4 OpenAI/ })).toContainText('not published');
});

test('every figure of the slip has a source one can open, and an unconfirmed one says so', async ({ page }) => {
  await open(page, '?model=deepseek-v4-pro');
  const links = page.locator('.slip .figures a');
  const figures = page.locator('.slip .figures dt', { hasNotText: 'Weights' });
  expect(await links.count()).toBe(await figures.count());
  expect(await figures.count()).toBeGreaterThan(3);
  for (const link of await links.all()) expect(await link.getAttribute('href')).toMatch(/^https:/);
  await expect(page.locator('.slip .figures')).toContainText('unconfirmed');
});

test('on a phone the beam stands upright and names can be chosen by touch', async ({ browser, baseURL }) => {
  const phone = await browser.newContext({ viewport: { width: 375, height: 800 }, hasTouch: true, baseURL });
  const page = await phone.newPage();
  await open(page);
  const mark = page.getByRole('option', { name: /^GPT-2 small, / });
  await mark.tap();
  await expect(chosen(page)).toHaveText('GPT-2 small');
  await phone.close();
});
