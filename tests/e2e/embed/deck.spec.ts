/** Widgets in a real reveal.js deck on another host, by the snippet that the share dialog gives. */
import { expect, type FrameLocator, type Page } from '@playwright/test';
import { deck } from '../../fixtures/deck/deck.ts';
import { alive } from './alive.ts';
import { test } from './elsewhere.ts';
import { lightShare } from './light.ts';
import { snippetFrom } from './snippet.ts';
import { isTried, widgets } from './widgets.ts';

const slideOf = (page: Page) => page.evaluate('Reveal.getIndices().h');
const goTo = (page: Page, slide: number) => page.evaluate(`Reveal.slide(${slide})`);

type Serve = (pages: Record<string, string>) => Promise<{ address: string }>;

/** The widget whose page is open, in a deck of another host, on the slide that is shown. */
async function presented(page: Page, elsewhere: Serve): Promise<FrameLocator> {
  const { address } = await elsewhere({ '/': deck(await snippetFrom(page, { form: 'reveal.js' })) });
  await page.goto(address);
  await goTo(page, 1);
  return page.frameLocator('.present iframe');
}

for (const widget of widgets) {
  test.describe(`${widget} in a deck`, () => {
    test.beforeEach(async ({ page }) => {
      await page.goto(`/embed/${widget}/`);
    });

    if (isTried(widget, 0))
      test('is shown, and lets a clicker and the arrows turn slides after a click into it', async ({
        page,
        elsewhere,
      }) => {
        const frame = await presented(page, elsewhere);
        await expect(frame.locator('.figure-title')).toBeVisible();
        await alive(frame);
        await expect(frame.locator('html')).toHaveAttribute('data-stage', 'on');
        expect(await page.evaluate('document.activeElement.tagName'), 'nothing took the focus').toBe('BODY');

        await frame.locator('.figure-title').click();
        await page.keyboard.press('PageDown');
        await expect.poll(() => slideOf(page)).toBe(2);
        await goTo(page, 1);
        await frame.locator('.figure-title').click();
        await page.keyboard.press('ArrowLeft');
        await expect.poll(() => slideOf(page)).toBe(0);
      });

    if (isTried(widget, 1))
      test('keeps the arrows for a slider, and turns the slide by PageDown all the same', async ({
        page,
        elsewhere,
      }) => {
        const frame = await presented(page, elsewhere);
        await alive(frame);
        const sliders = frame.locator('input[type=range]').filter({ visible: true });
        const isSlider = (await sliders.count()) > 0;
        const control = isSlider ? sliders.first() : frame.locator('main :is(input, button):visible').first();
        await control.focus();
        if (isSlider) {
          const before = await control.inputValue();
          const atEnd = Number(before) >= Number((await control.getAttribute('max')) ?? 100);
          await page.keyboard.press(atEnd ? 'ArrowLeft' : 'ArrowRight');
          await expect.poll(() => control.inputValue()).not.toBe(before);
          expect(await slideOf(page)).toBe(1);
        }
        // A handle holds on to the control when its slide is gone.
        const held = await control.elementHandle();
        const moved = isSlider && (await held?.inputValue());
        await page.keyboard.press('PageDown');
        await expect.poll(() => slideOf(page)).toBe(2);
        if (isSlider) expect(await held?.inputValue(), 'the slider stays where it was').toBe(moved);
      });

    if (isTried(widget, 2))
      test('shows no white box on a dark deck, see-through or not', async ({ page, elsewhere }) => {
        const dark = { form: 'reveal.js', theme: 'dark' } as const;
        const solid = await snippetFrom(page, dark);
        const transparent = await snippetFrom(page, { ...dark, transparent: true });
        const { address } = await elsewhere({ '/': deck(solid + transparent) });
        await page.goto(address);
        for (const slide of [1, 2]) {
          await goTo(page, slide);
          const frame = page.frameLocator('.present iframe');
          await alive(frame);
          const picture = await page.locator('.present iframe').screenshot();
          // Letters and the beam are light; a white ground would be most of the picture.
          expect(await lightShare(page, picture)).toBeLessThan(0.2);
        }
      });

    if (isTried(widget, 3))
      test('stands in the printed deck', async ({ page, elsewhere }) => {
        const { address } = await elsewhere({ '/': deck(await snippetFrom(page, { form: 'reveal.js' })) });
        await page.goto(`${address}/?print-pdf`);
        const frame = page.frameLocator('.pdf-page iframe');
        await expect(frame.locator('.figure-title')).toBeVisible();
        await alive(frame);
        const box = await page.locator('.pdf-page iframe').boundingBox();
        expect(box?.width).toBeGreaterThan(600);
        expect(box?.height).toBeGreaterThan(400);
        // The deck's own theme has other fonts: where ours is, the widget was printed.
        expect((await page.pdf()).includes('Besley')).toBe(true);
      });
  });
}
