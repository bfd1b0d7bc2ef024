/** What an embed's address can say of its look, and what happens when it says something else. */
import { expect, test } from '@playwright/test';
import { alive } from './alive.ts';
import { isTried, widgets } from './widgets.ts';

for (const widget of widgets) {
  const embed = `/embed/${widget}/`;

  if (isTried(widget, 0))
    test(`${widget} names what it could not use, and shows itself all the same`, async ({ page }) => {
      await page.goto(`${embed}?theme=pink&scale=99&mode=%3Cscript%3E&nonsense=1`);
      await expect(
        page.getByText('Left out of the address, because it could not be used: theme, scale, mode.'),
      ).toBeVisible();
      await expect(page.getByText(/could not be used and was left out: nonsense/)).toBeVisible();
      await expect(page.locator('.figure-title')).toBeVisible();
    });

  if (isTried(widget, 1))
    test(`${widget} takes the colours it is given, whatever the system has`, async ({ page }) => {
      const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
      await page.emulateMedia({ colorScheme: 'light' });
      await page.goto(`${embed}?theme=dark`);
      const dark = await ground();
      await page.goto(embed);
      expect(await ground()).not.toBe(dark);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await ground()).toBe(dark);
      await page.goto(`${embed}?bg=transparent`);
      expect(await ground()).toBe('rgba(0, 0, 0, 0)');
    });

  if (isTried(widget, 1))
    test(`${widget} grows with the scale, and never sideways out of its frame`, async ({ page }) => {
      const letter = () =>
        page.locator('.figure-title').evaluate((title) => {
          const zoom = Number(getComputedStyle(document.body).zoom);
          return parseFloat(getComputedStyle(title).fontSize) * zoom;
        });
      await page.setViewportSize({ width: 960, height: 3000 });
      await page.goto(embed);
      let before = await letter();
      for (const query of ['?mode=slide', '?scale=1.5', '?scale=1.5&mode=slide', '?scale=3']) {
        await page.goto(embed + query);
        await alive(page);
        const now = await letter();
        expect(now, query).toBeGreaterThan(before);
        expect(await page.evaluate(() => document.documentElement.scrollWidth), query).toBeLessThanOrEqual(960);
        before = now;
      }
    });

  test(`${widget} stands whole on the slides of usual decks`, async ({ page }) => {
    for (const [width, height] of [
      // What reveal.js leaves of its 960 × 700.
      [960, 644],
      [1280, 720],
      [1920, 1080],
    ]) {
      await page.setViewportSize({ width, height });
      await page.goto(`${embed}?mode=slide`);
      await alive(page);
      const overflow = () => page.evaluate(() => document.documentElement.getBoundingClientRect().height - innerHeight);
      await expect.poll(overflow, `${width} × ${height}`).toBeLessThanOrEqual(0);
    }
  });

  if (isTried(widget, 2))
    test(`${widget} on a slide can be touched from a distance`, async ({ page }) => {
      await page.goto(`${embed}?mode=slide`);
      await alive(page);
      const small = await page
        .locator('button:visible, select:visible, input[type=range]:visible')
        .evaluateAll((controls) =>
          controls
            .filter((control) => control.getBoundingClientRect().height < 44)
            .map(({ outerHTML }) => outerHTML.slice(0, 120)),
        );
      expect(small).toEqual([]);
    });

  if (isTried(widget, 2))
    test(`${widget} as a picture has nothing to touch, and plain has no caption or credit`, async ({ page }) => {
      await page.goto(`${embed}?static=1&plain=1`);
      await alive(page);
      const on = page.locator('main').locator('button, input, select, textarea').and(page.locator(':enabled'));
      await expect(on).toHaveCount(0);
      await expect(page.locator('.credit')).toBeHidden();
      expect(await page.locator('figcaption').evaluate((caption) => caption.clientWidth)).toBeLessThan(2);
    });

  if (isTried(widget, 3))
    test(`${widget} leads search engines to its lesson and unfolds elsewhere`, async ({ page, request }) => {
      await page.goto(embed);
      await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex');
      const canonical = new URL((await page.locator('link[rel=canonical]').getAttribute('href')) ?? '');
      expect(canonical.pathname).toMatch(/^\/lessons\/[a-z-]+\/$/);
      const alternate = page.locator(`link[type="application/json+oembed"][href$="/oembed/${widget}.json"]`);
      const { pathname } = new URL((await alternate.getAttribute('href')) ?? '');
      const answer = await (await request.get(pathname)).json();
      expect(answer).toMatchObject({
        version: '1.0',
        type: 'rich',
        width: expect.any(Number),
        height: expect.any(Number),
      });
      expect(answer.html).toContain(`/embed/${widget}/"`);
      const thumbnail = await request.get(new URL(answer.thumbnail_url).pathname);
      expect(thumbnail.headers()['content-type']).toBe('image/png');
      await page.goto(canonical.pathname);
      await expect(alternate, 'the lesson unfolds as well').toHaveCount(1);
    });
}
