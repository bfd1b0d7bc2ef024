/** A copy of a widget in one file: opened from a disk, without a network, it does what the widget does. */
import { expect, test, type Browser, type Page } from '@playwright/test';
import { pathToFileURL } from 'node:url';
import { alive } from './alive.ts';
import { isTried, widgets } from './widgets.ts';

/** Saves a copy of what `page` shows, and returns where it lies and what the button said of its size. */
async function keep(page: Page, path: string) {
  await page.getByRole('button', { name: 'Share' }).first().click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('radio', { name: 'A file that works offline' }).check({ force: true });
  const button = dialog.getByRole('button', { name: /^Save the file/ });
  const said = Number(/([\d.]+) (?:kB|MB)/.exec(await button.innerText())?.[1]);
  const unit = (await button.innerText()).includes('MB') ? 1e6 : 1e3;
  const saving = page.waitForEvent('download');
  await button.click();
  const file = await saving;
  await file.saveAs(path);
  return { address: pathToFileURL(path).href, bytes: said * unit };
}

/** Opens a file with the network off, and lists every request and every error it comes to. */
async function openAlone(browser: Browser, address: string) {
  const context = await browser.newContext({ offline: true });
  const page = await context.newPage();
  const heard: string[] = [];
  page.on('request', (request) => {
    if (!/^(data|blob):/.test(request.url()) && request.url() !== address) heard.push(request.url());
  });
  page.on('console', (said) => ['error', 'warning'].includes(said.type()) && heard.push(said.text()));
  page.on('pageerror', ({ message }) => heard.push(message));
  await page.goto(address);
  await alive(page);
  return { page, heard, context };
}

test('a light widget lives on in a file, in the state it was in', async ({ page, browser }, info) => {
  await page.goto('/embed/does-it-fit/?bits=8');
  await alive(page);
  const title = await page.locator('.figure-title').innerText();
  const { address } = await keep(page, info.outputPath('copy.html'));
  const { page: copy, heard, context } = await openAlone(browser, address);
  await expect(copy.locator('.figure-title')).toHaveText(title);
  const slider = copy.locator('input[type="range"]').first();
  const before = await slider.inputValue();
  await slider.focus();
  await copy.keyboard.press('ArrowRight');
  expect(await slider.inputValue()).not.toBe(before);
  await copy.getByRole('button', { name: 'Table' }).click();
  await expect(copy.getByRole('table')).toBeVisible();
  await expect(copy.locator('.kept-note')).toBeVisible();
  expect(heard).toEqual([]);
  await context.close();
});

test('a model runs in a file, and one that is not in it is said to be missing', async ({ page, browser }, info) => {
  await page.goto('/embed/next-token/?prompt=Once+upon+a+time&model=generalist-31k');
  await alive(page);
  const path = info.outputPath('copy.html');
  const { address, bytes } = await keep(page, path);
  const { page: copy, heard, context } = await openAlone(browser, address);
  const { size } = await import('node:fs/promises').then(({ stat }) => stat(path));
  expect(Math.abs(size / bytes - 1), 'the size was said before').toBeLessThan(0.06);
  const started = copy.waitForEvent('worker');
  await copy.getByRole('button', { name: /^Weigh it/ }).click();
  await expect(copy.getByText('live on your device')).toBeVisible();
  expect((await started).url()).toMatch(/^blob:/);
  await copy.getByRole('button', { name: 'Draw one' }).click();
  await expect(copy.getByText(/1 token written/)).toBeVisible();
  await copy.getByRole('radio', { name: /^714/ }).check({ force: true });
  await copy.getByRole('button', { name: /^Weigh it/ }).click();
  await expect(copy.getByText('This copy was made without that model.')).toBeVisible();
  expect(heard).toEqual([]);
  await context.close();
});

for (const widget of widgets.filter((widget) => isTried(widget, 3))) {
  test(`${widget} comes to life in a file, by itself`, async ({ page, browser }, info) => {
    await page.goto(`/embed/${widget}/`);
    await alive(page);
    const { address } = await keep(page, info.outputPath('copy.html'));
    const { page: copy, heard, context } = await openAlone(browser, address);
    await expect(copy.locator('.figure-title').first()).toHaveText(
      await page.locator('.figure-title').first().innerText(),
    );
    expect(heard).toEqual([]);
    await context.close();
  });
}
