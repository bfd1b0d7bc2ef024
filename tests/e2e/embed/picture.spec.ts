/** Pictures of a widget as it stands, drawn on the reader's device under the site's policy, and the code that leads to it. */
import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { parse } from 'node-html-parser';
import decodeQR from 'qr/decode.js';
import { alive } from './alive.ts';
import { isTried, widgets } from './widgets.ts';

async function openPictures(page: Page) {
  await page.getByRole('button', { name: 'Share' }).first().click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('radio', { name: /PowerPoint/ }).check({ force: true });
  await expect(dialog.locator('img.drawn')).toBeVisible();
  return dialog;
}

async function saved(page: Page, button: string): Promise<Buffer> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  return readFileSync(await (await download).path());
}

/** How many different colours a picture has, the ground included, in a grid of samples. */
const coloursOf = (page: Page, png: Buffer) =>
  page.evaluate(async (encoded) => {
    const bytes = Uint8Array.from(atob(encoded), (character) => character.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const context = new OffscreenCanvas(image.width, image.height).getContext('2d')!;
    context.drawImage(image, 0, 0);
    const { data } = context.getImageData(0, 0, image.width, image.height);
    const colours = new Map<string, number>();
    for (let at = 0; at < data.length; at += 4 * 7) {
      const colour = data.slice(at, at + 4).join();
      colours.set(colour, (colours.get(colour) ?? 0) + 1);
    }
    const [ground] = [...colours].sort(([, a], [, b]) => b - a)[0];
    return { ground, count: colours.size, width: image.width };
  }, png.toString('base64'));

for (const widget of widgets.filter((widget) => isTried(widget, 1))) {
  test(`${widget} becomes a picture that has everything inside`, async ({ page }) => {
    const complaints: string[] = [];
    page.on('console', (line) => line.type() === 'error' && complaints.push(line.text()));
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto(`/embed/${widget}/`);
    await alive(page);
    await openPictures(page);
    const png = await coloursOf(page, await saved(page, 'Save as PNG'));
    expect(png.width).toBeGreaterThanOrEqual(1920);
    expect(png.ground, 'ledger paper').toBe('238,242,236,255');
    expect(png.count, 'and something drawn on it').toBeGreaterThan(10);

    const svg = (await saved(page, 'Save as SVG')).toString();
    const title = await page.locator('.figure-title').first().innerText();
    const drawn = parse(svg).querySelector('.figure-title')?.textContent;
    expect(drawn?.replace(/\s+/g, ' ').trim()).toBe(title.replace(/\s+/g, ' ').trim());
    expect(svg.match(/url\("(?!data:|#)[^"]*"\)|<script|(?:src|xlink:href)="(?!data:)[^"]*"/g) ?? []).toEqual([]);
    expect(complaints).toEqual([]);
  });
}

test('a picture shows the state and the colours that are chosen, and the table where the table is shown', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('/embed/does-it-fit/?bits=16');
  await alive(page);
  await page.getByRole('button', { name: 'Table' }).click();
  const dialog = await openPictures(page);
  await dialog.getByRole('radio', { name: 'dark', exact: true }).check();
  await expect.poll(async () => (await coloursOf(page, await saved(page, 'Save as PNG'))).ground).toBe('14,21,20,255');
  const svg = (await saved(page, 'Save as SVG')).toString();
  expect(svg).toContain('<table');
  expect(svg).toContain('16');
});

test('the code is the link, to a telephone', async ({ page }) => {
  await page.goto(`/embed/${widgets[0]}/`);
  await alive(page);
  const dialog = await openPictures(page);
  const link = await dialog.getByRole('textbox', { name: 'To paste' }).inputValue();
  const picture = await dialog.locator('.qr svg').screenshot();
  const { data, width, height } = await page.evaluate(async (encoded) => {
    const bytes = Uint8Array.from(atob(encoded), (character) => character.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const context = new OffscreenCanvas(image.width, image.height).getContext('2d')!;
    context.drawImage(image, 0, 0);
    const { data: pixels } = context.getImageData(0, 0, image.width, image.height);
    return { data: [...pixels], width: image.width, height: image.height };
  }, picture.toString('base64'));
  expect(decodeQR({ data: Uint8ClampedArray.from(data), width, height })).toBe(link);
});

test('a teacher’s link leaves out what was chosen, and only that', async ({ page }) => {
  await page.goto('/embed/next-token/');
  await alive(page);
  await page.getByRole('button', { name: 'Share' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('radio', { name: 'A link' }).check({ force: true });
  await dialog.locator('summary').click();
  await dialog.getByRole('checkbox', { name: /^Temperature/ }).check();
  const link = await dialog.getByRole('textbox', { name: 'To paste' }).inputValue();
  expect(new URL(link).searchParams.get('hide')).toBe('temperature');
  await page.goto(link);
  await alive(page);
  await expect(page.getByRole('slider', { name: 'Temperature' })).toBeHidden();
  await expect(page.getByRole('textbox').first()).toBeVisible();
});

test('the dialog says that it did not load, and loads when asked again', async ({ page }) => {
  await page.goto(`/embed/${widgets[0]}/`);
  await alive(page);
  await page.route('**/ShareForm*.js', (route) => route.abort());
  await page.getByRole('button', { name: 'Share' }).click();
  await expect(page.getByRole('alert')).toContainText('did not load');
  await page.unroute('**/ShareForm*.js');
  // A browser keeps a module that failed as failed: only a new page asks for it again.
  await page.getByRole('button', { name: 'Load the page again' }).click();
  await alive(page);
  await page.getByRole('button', { name: 'Share' }).click();
  await expect(page.getByRole('dialog').getByRole('radio', { name: 'A link' })).toBeAttached();
});
