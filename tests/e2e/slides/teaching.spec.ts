/** A deck in front of a class: keys, the overview, the speaker's window, questions, colours, paper and a file to take away. */
import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { alive } from '../embed/alive.ts';

const DECK = '/slides/next-token/';
const place = (page: Page) => page.locator('[data-place]').textContent();
const open = async (page: Page, address = DECK) => {
  await page.goto(address);
  await page.locator('.reveal.ready').waitFor();
  await expect.poll(() => place(page)).toMatch(/^1 of \d+$/);
};

test('turns by arrows, by a clicker and by its buttons, also after a click into a widget', async ({ page }) => {
  await open(page);
  await page.keyboard.press('ArrowRight');
  const frame = page.frameLocator('.present .widget-frame');
  await expect(frame.locator('.figure-title')).toBeVisible();
  await alive(frame);
  await frame.locator('.figure-title').click();
  await page.keyboard.press('PageDown');
  await expect.poll(() => place(page)).toMatch(/^3 of/);
  await page.getByRole('button', { name: 'Previous' }).click();
  await expect.poll(() => place(page)).toMatch(/^2 of/);
});

test('marks a word of the glossary within a sentence, and nothing around it', async ({ page }) => {
  await open(page, '/slides/size-buys/');
  const term = page.locator('.slides p a.term').first();
  await expect(term).toHaveCSS('border-inline-start-width', '0px');
  await expect(term).toHaveCSS(
    'font-size',
    await term.locator('xpath=..').evaluate((p) => getComputedStyle(p).fontSize),
  );
});

test('loads a widget when its slide is near, and not before', async ({ page }) => {
  await open(page);
  await page.waitForLoadState('networkidle');
  const loaded = () => page.locator('iframe[data-widget][src]').count();
  expect(await loaded()).toBeLessThan(await page.locator('iframe[data-widget]').count());
});

test('shows all slides at once, and goes to the one that is chosen', async ({ page }) => {
  await open(page);
  await page.keyboard.press('o');
  await expect(page.locator('.reveal.overview')).toBeVisible();
  // Out of the readers' way for ears: these are slides to come.
  const other = page.locator('.slides h2', { hasText: 'It does not answer, it continues' });
  await expect(other).toBeVisible();
  await other.click();
  await expect(page.locator('.reveal.overview')).toHaveCount(0);
  await expect.poll(() => place(page)).toMatch(/^3 of/);
});

test('opens the notes in a second window, and the two stay on one slide', async ({ page, context }) => {
  await open(page);
  const opened = context.waitForEvent('page');
  await page.keyboard.press('s');
  const speaker = await opened;
  await expect(speaker.locator('.speaker')).toBeVisible();
  for (let turn = 0; turn < 2; turn += 1) await page.keyboard.press('ArrowRight');
  await expect(speaker.locator('[data-notes]')).toContainText('The outlined tiles are the text');
  await expect(speaker.locator('[data-coming]')).toHaveText('The pieces are called tokens');
  await speaker.keyboard.press('ArrowRight');
  await expect.poll(() => place(page)).toMatch(/^4 of/);
});

test('asks, answers beside the question, and lets a clicker go on from an answer', async ({ page }) => {
  await open(page);
  for (let turn = 0; turn < 11; turn += 1) await page.keyboard.press('ArrowRight');
  const question = page.locator('.question-slide.present');
  await expect(question.locator('.feedback:visible')).toHaveCount(0);
  await question.locator('.option', { hasText: 'It is at least fairly sure of the town' }).click();
  await expect(question.locator('.feedback:visible')).toHaveCount(1);
  await expect(question.locator('.feedback:visible')).toContainText('Not quite.');
  const before = await place(page);
  await page.keyboard.press('PageDown');
  await expect.poll(() => place(page)).not.toBe(before);
});

test('turns its colours over, its widgets too', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await open(page);
  await page.keyboard.press('ArrowRight');
  const frame = page.frameLocator('.present .widget-frame');
  await alive(frame);
  await page.getByRole('button', { name: 'Dark' }).click();
  await expect(frame.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('prints a page a slide under the policy, with pictures where widgets stand', async ({ page }) => {
  const complaints: string[] = [];
  page.on('console', (line) => line.type() === 'error' && complaints.push(line.text()));
  await page.goto(`${DECK}?print-pdf`);
  await expect(page.locator('.pdf-page').first()).toBeVisible();
  const frames = page.locator('.pdf-page iframe[data-widget]');
  expect(await frames.count()).toBeGreaterThan(1);
  for (const frame of await frames.all()) {
    const widget = frame.contentFrame();
    await expect(widget.locator('.figure-title')).toBeVisible();
    await expect(widget.locator('html')).toHaveAttribute('data-static', '');
    await alive(widget);
  }
  const slides = await page.locator('.pdf-page').count();
  const file = await page.pdf({ preferCSSPageSize: true, printBackground: true });
  expect(file.toString('latin1').match(/\/Type \/Page\b/g)?.length).toBe(slides);
  const over = await page
    .locator('.pdf-page .slide-body')
    .evaluateAll((bodies) => bodies.filter((body) => body.getBoundingClientRect().height > 721).length);
  expect(over).toBe(0);
  expect(complaints).toEqual([]);
});

test('says what it has to say when a widget does not load', async ({ page }) => {
  await page.route('**/embed/**', (route) => route.abort());
  await open(page);
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('.present .behind')).toContainText('The next token');
});

test('is there as a presentation, with a slide a slide, notes and pictures of its widgets', async ({ page }) => {
  test.slow();
  const complaints: string[] = [];
  page.on('console', (line) => line.type() === 'error' && complaints.push(line.text()));
  await open(page);
  const download = page.waitForEvent('download', { timeout: 240_000 });
  await page.getByRole('button', { name: /PowerPoint/ }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('next-token.pptx');
  const bytes = readFileSync(await file.path()).toString('latin1');
  expect(bytes.startsWith('PK')).toBe(true);
  const names = (pattern: RegExp) => new Set(bytes.match(pattern) ?? []).size;
  const [, count] = /of (\d+)/.exec((await place(page)) ?? '') ?? [];
  expect(names(/ppt\/slides\/slide\d+\.xml/g)).toBe(Number(count));
  expect(names(/ppt\/notesSlides\/notesSlide\d+\.xml/g)).toBe(Number(count));
  const widgets = await page.locator('iframe[data-widget]').count();
  expect(names(/ppt\/media\/image[\w-]+\.png/g)).toBeGreaterThanOrEqual(widgets);
  await expect(page.getByRole('button', { name: /downloads/ })).toBeVisible();
  expect(complaints).toEqual([]);
});
