/** Every lesson's deck has all of the lesson: a slide for each heading, a frame for each widget, a question for each check. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { parse } from 'node-html-parser';
import { isEvery } from '../embed/widgets.ts';
import { decks, dist, pages } from '../floor/built-pages.ts';

const built = (address: string) => parse(readFileSync(join(dist, address, 'index.html'), 'utf8'));
const lessonOf = (deck: string) => deck.replace('/slides/', '/lessons/');

test('every lesson has a deck, which leads search engines to it and is not in the sitemap', () => {
  const lessons = pages.filter((page) => /^\/lessons\/.+/.test(page));
  expect(decks.map(lessonOf).sort()).toEqual(lessons.sort());
  expect(pages.filter((page) => page.startsWith('/slides/'))).toEqual([]);
  for (const deck of decks) {
    const head = built(deck);
    expect(head.querySelector('meta[name=robots]')?.getAttribute('content'), deck).toBe('noindex');
    const canonical = new URL(head.querySelector('link[rel=canonical]')?.getAttribute('href') ?? '');
    expect(canonical.pathname).toBe(lessonOf(deck));
  }
});

for (const address of decks) {
  test(`${address} has every heading, widget, figure and question of its lesson`, () => {
    const deck = built(address);
    const text = built(lessonOf(address)).querySelector('.lesson-text')!;
    const headings = (root: typeof deck) => root.querySelectorAll('h2').map(({ id }) => id);
    const inLesson = headings(text);
    expect(inLesson.length).toBeGreaterThan(1);
    expect(headings(deck.querySelector('.slides')!).filter((id) => inLesson.includes(id))).toEqual(inLesson);

    const islands = text.querySelectorAll('> astro-island');
    const frames = deck.querySelectorAll('iframe[data-widget]');
    expect(frames.length, 'a frame a widget').toBe(islands.length);
    for (const frame of frames) expect(frame.getAttribute('data-src')).toMatch(/^\/embed\/[a-z-]+\/\?.*mode=slide/);

    const count = (root: typeof deck, what: string) => root.querySelectorAll(what).length;
    expect(count(deck, '.question-slide .check')).toBe(count(text, '.check'));
    const prose = text.querySelectorAll('> p').filter(({ classNames }) => classNames === '');
    const notes = deck
      .querySelectorAll('aside.notes')
      .map(({ textContent }) => textContent)
      .join('\n');
    for (const paragraph of prose) expect(notes).toContain(paragraph.textContent);
  });

  // Every other lesson: their slides are made of the same parts.
  if (isEvery || decks.indexOf(address) % 2 === 0)
    test(`${address} has no slide that runs over its edge`, async ({ page }) => {
      // What a widget does in its frame is tested with the widgets.
      await page.route('**/embed/**', (route) => route.abort());
      await page.setViewportSize({ width: 1280, height: 768 });
      await page.goto(address);
      await page.locator('.reveal.ready').waitFor();
      const overflowing = await page.evaluate(async () => {
        const next = document.querySelector<HTMLElement>('[data-do=next]')!;
        const found: string[] = [];
        for (let turns = 0; turns < 80; turns += 1) {
          const body = document.querySelector<HTMLElement>('.slides section.present:not(.stack) .slide-body');
          const slides = document.querySelector('.slides')!.getBoundingClientRect();
          for (const element of body?.querySelectorAll('*') ?? []) {
            if (element.closest('.unseen, svg *, .scroll *') || !element.checkVisibility()) continue;
            const { right, bottom } = element.getBoundingClientRect();
            if (right > slides.right + 1 || bottom > slides.bottom + 1) found.push(element.outerHTML.slice(0, 100));
          }
          next.click();
          await new Promise(requestAnimationFrame);
        }
        return found;
      });
      expect(overflowing).toEqual([]);
    });
}
