/** Widgets in decks that Slidev and Marp built of our examples, and in one as Quarto hands it to reveal.js. */
import { readFileSync } from 'node:fs';
import { expect, type FrameLocator, type Locator, type Page } from '@playwright/test';
import { exampleFiles, STAND_IN } from '../../fixtures/examples/examples.ts';
import { madeDeck } from '../../fixtures/decks/made.ts';
import { alive } from './alive.ts';
import { test } from './elsewhere.ts';
import { lightShare } from './light.ts';
import { snippetFrom, type Wish } from './snippet.ts';

const place = (page: Page) => page.evaluate('location.hash');

/** Turns slides from the deck's first to the first with a widget, `turns` further on. */
async function openWidget(page: Page, address: string, turns: number): Promise<FrameLocator> {
  await page.goto(address);
  await page.locator('h1').filter({ visible: true }).first().waitFor();
  for (let turn = 0; turn < turns; turn += 1) {
    const before = await place(page);
    await page.keyboard.press('PageDown');
    await expect.poll(() => place(page)).not.toBe(before);
  }
  // reveal.js, under Quarto, has the next slide's frame ready as well.
  const frame = page
    .locator(':is(.present, .bespoke-marp-active, .slidev-page) iframe')
    .filter({ visible: true })
    .first()
    .contentFrame();
  await expect(frame.locator('.figure-title')).toBeVisible();
  await alive(frame);
  return frame;
}

/** Where the middle of `control`, in a frame that its deck has scaled, is on the page. */
async function middleOf(frame: FrameLocator, control: Locator): Promise<{ x: number; y: number }> {
  const outer = await frame.owner().evaluate((element: HTMLElement) => {
    const { x, y, width } = element.getBoundingClientRect();
    return { x, y, scale: width / element.offsetWidth };
  });
  const inner = await control.evaluate((element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  });
  return { x: outer.x + inner.x * outer.scale, y: outer.y + inner.y * outer.scale };
}

/** The slides are enlarged by CSS here: by a transform in Slidev and Quarto, by an SVG in Marp. */
const LARGE = { width: 1600, height: 900 };

const decks = [
  { name: 'slidev', turns: 2, next: '#/4' },
  { name: 'marp', turns: 2, next: '#4' },
  { name: 'quarto', turns: 2, next: '#/rare-things-need-room' },
] as const;

for (const { name, turns, next } of decks) {
  test(`${name}: a widget takes the pointer where it is, and a clicker turns the slide from within it`, async ({
    page,
    baseURL,
    elsewhere,
  }) => {
    const { address } = await elsewhere(madeDeck(name, baseURL!));
    await page.setViewportSize(LARGE);
    const frame = await openWidget(page, `${address}/`, turns);
    const sliders = frame.locator('input[type=range]').filter({ visible: true });
    if ((await sliders.count()) > 0) {
      const slider = sliders.first();
      await slider.fill((await slider.getAttribute('max')) ?? '100');
      const high = Number(await slider.inputValue());
      const { x, y } = await middleOf(frame, slider);
      await page.mouse.click(x, y);
      const least = Number((await slider.getAttribute('min')) ?? 0);
      const share = (Number(await slider.inputValue()) - least) / (high - least);
      expect(Math.abs(share - 0.5), 'half of the way').toBeLessThan(0.06);
    } else await frame.locator('.figure-title').click();
    await page.keyboard.press('PageDown');
    await expect.poll(() => place(page)).toBe(next);
  });
}

test('slidev: a dark deck has no white box, and on paper a ground that ink can be read on', async ({
  page,
  baseURL,
  elsewhere,
}) => {
  const { address } = await elsewhere(madeDeck('slidev', baseURL!));
  const frame = await openWidget(page, `${address}/`, 2);
  expect(await lightShare(page, await page.screenshot())).toBeLessThan(0.2);
  await page.emulateMedia({ media: 'print' });
  const ground = () => frame.locator('body').evaluate((body) => getComputedStyle(body, '::before').backgroundColor);
  expect(await ground()).toBe('rgb(255, 255, 255)');
});

test('quarto: a widget stands in the printed deck', async ({ page, baseURL, elsewhere }) => {
  const { address } = await elsewhere(madeDeck('quarto', baseURL!));
  await page.goto(`${address}/?print-pdf`);
  for (const frame of await page.locator('.pdf-page iframe').all()) {
    await expect(frame.contentFrame().locator('.figure-title')).toBeVisible();
    expect((await frame.boundingBox())?.height).toBeGreaterThan(400);
  }
  expect(await page.locator('.pdf-page iframe').count()).toBe(3);
});

const FORMS: Record<string, Wish['form']> = {
  reveal: 'reveal.js',
  slidev: 'Slidev',
  marp: 'Marp',
  quarto: 'Quarto',
  article: 'A page (HTML)',
};
for (const { name, program, text, embeds } of exampleFiles.filter(({ program }) => program in FORMS))
  test(`${name} has what the share dialog gives`, async ({ page, baseURL }) => {
    const [{ pathname, search, searchParams, origin }] = embeds;
    await page.goto(pathname + search);
    await alive(page);
    const theme = searchParams.get('theme') === 'dark' ? 'dark' : 'as around it';
    const pasted = await snippetFrom(page, { form: FORMS[program], theme });
    // A frame is called by what its figure finds, or by its widget's name, which stays when the figures change.
    const unnamed = (snippet: string) => snippet.replace(/title="[^"]*"/g, 'title=""');
    // The article has one script for all its frames, at its end.
    const [frame, script] = pasted.replaceAll(baseURL!, origin).split('\n<script async');
    expect(unnamed(text)).toContain(unnamed(frame));
    if (script) expect(text).toContain(`<script async${script}`);
  });

test('the gallery hands out each example with the address of the site it is read at', async ({ page, baseURL }) => {
  await page.goto('/widgets/');
  const links = page.locator('#examples a[download]');
  await expect(links).toHaveCount(exampleFiles.length);
  const download = page.waitForEvent('download');
  await links.first().click();
  const file = await download;
  const { text } = exampleFiles.find(({ name }) => name === file.suggestedFilename())!;
  expect(readFileSync(await file.path(), 'utf8')).toBe(text.replaceAll(STAND_IN, `${baseURL}/`));
});
