/** Widgets on other people's pages: sandboxed, without storage, next to hostile scripts; and as high as they are. */
import { expect, type ConsoleMessage, type Page } from '@playwright/test';
import { hostPage } from '../../fixtures/deck/deck.ts';
import { alive } from './alive.ts';
import { test } from './elsewhere.ts';
import { snippetFrom } from './snippet.ts';
import { isTried, widgets } from './widgets.ts';

function errorsOn(page: Page): string[] {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  page.on('console', (said: ConsoleMessage) => said.type() === 'error' && errors.push(said.text()));
  return errors;
}

for (const widget of widgets) {
  if (isTried(widget, 0))
    test(`${widget} comes to life in a sandbox that allows scripts and nothing else`, async ({
      page,
      baseURL,
      elsewhere,
    }) => {
      const errors = errorsOn(page);
      const sandboxed = `<iframe sandbox="allow-scripts" width="960" height="640" src="${baseURL}/embed/${widget}/"></iframe>`;
      const { address } = await elsewhere({ '/': hostPage(sandboxed) });
      await page.goto(address);
      const frame = page.frameLocator('iframe');
      await alive(frame);
      await expect(frame.getByRole('button', { name: 'Share' })).toBeVisible();
      expect(errors).toEqual([]);
    });

  if (isTried(widget, 1))
    test(`${widget} comes to life where storage and the clipboard are blocked`, async ({ page, context }) => {
      const errors = errorsOn(page);
      await context.addInitScript(() => {
        const blocked = {
          get: () => {
            throw new DOMException('Blocked', 'SecurityError');
          },
        };
        for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
          Object.defineProperty(window, name, blocked);
        Object.defineProperty(document, 'cookie', blocked);
        Object.defineProperty(navigator, 'clipboard', { value: undefined });
      });
      await page.goto(`/embed/${widget}/`);
      await alive(page);
      await page.getByRole('button', { name: 'Share' }).click();
      await page.getByRole('button', { name: 'Copy' }).click();
      await expect(page.getByRole('status').filter({ hasText: /Copied|selected/ })).toBeVisible();
      expect(await page.evaluate(() => getSelection()?.toString() || document.activeElement?.tagName)).toBeTruthy();
      expect(errors).toEqual([]);
    });

  if (isTried(widget, 2))
    test(`${widget} gets the height it has on a page with the pasted code, and follows it`, async ({
      page,
      elsewhere,
    }) => {
      await page.goto(`/embed/${widget}/`);
      const code = await snippetFrom(page, { form: 'A page (HTML)' });
      const { address } = await elsewhere({ '/': hostPage(`<div>${code}</div>`) });
      for (const width of [1200, 375]) {
        await page.setViewportSize({ width, height: 800 });
        await page.goto(address);
        const frame = page.frameLocator('iframe');
        await alive(frame);
        const inner = () => frame.locator('html').evaluate((root) => Math.ceil(root.getBoundingClientRect().height));
        const outer = () => page.locator('iframe').evaluate((element) => element.clientHeight);
        await expect
          .poll(async () => Math.abs((await inner()) - (await outer())), `at ${width} pixels`)
          .toBeLessThan(3);
      }
    });
}

test('hostile and flooding messages change nothing', async ({ page, baseURL, elsewhere }) => {
  const errors = errorsOn(page);
  const source = `${baseURL}/embed/${widgets[0]}/?theme=dark`;
  const { address } = await elsewhere({
    '/': hostPage(
      `<iframe id="widget" width="960" height="640" src="${source}"></iframe><iframe id="other" src="/other"></iframe>`,
    ),
    '/other': hostPage(`<script>
      addEventListener('message', () => parent.frames[0].postMessage({ type: 'weigh-in:theme', v: 1, theme: 'light' }, '*'));
    </script>`),
  });
  await page.goto(address);
  const frame = page.frameLocator('#widget');
  await alive(frame);
  const before = await frame.locator('main').innerHTML();
  await page.evaluate(() => {
    const [widget, other] = [...document.querySelectorAll('iframe')].map(({ contentWindow }) => contentWindow);
    const hostile: unknown[] = [
      null,
      0,
      '',
      '{',
      '{"method":"next"}',
      'x'.repeat(1_000_000),
      [],
      {},
      new Date(),
      new Map(),
      new ArrayBuffer(8),
      { type: 'weigh-in:theme', v: 1, theme: '"><img src=x onerror=alert(1)>' },
      { type: 'weigh-in:theme', v: 1, theme: { toString: 1 } },
      { type: 'weigh-in:navigate', v: 1, href: 'https://example.org/' },
      { type: 'weigh-in:resize', v: 1, height: 1e9 },
      JSON.parse('{"__proto__":{"theme":"light"},"type":"weigh-in:theme","v":1}'),
      { method: 'eval', args: ['document.body.innerHTML = ""'] },
    ];
    for (let round = 0; round < 300; round += 1)
      for (const message of hostile.slice(round === 0 ? 0 : 6)) widget?.postMessage(message, '*');
    other?.postMessage('go', '*');
  });
  await page.waitForTimeout(500);
  await expect(frame.locator('html')).toHaveAttribute('data-theme', 'dark');
  expect(await frame.locator('main').innerHTML()).toBe(before);
  expect(await frame.locator('html').evaluate(() => location.href)).toBe(source);
  expect(errors).toEqual([]);
  await page.evaluate(() =>
    document.querySelector('iframe')?.contentWindow?.postMessage({ type: 'weigh-in:theme', v: 1, theme: 'light' }, '*'),
  );
  await expect(frame.locator('html'), 'and the host is still heard').toHaveAttribute('data-theme', 'light');
});

test('a link becomes its widget by the script alone, and a link to elsewhere stays one', async ({
  page,
  baseURL,
  elsewhere,
}) => {
  const link = (address: string) => `<p><a data-weigh-in href="${address}">A widget</a></p>`;
  const { address } = await elsewhere({
    '/': hostPage(
      `${link(`${baseURL}/embed/${widgets[0]}/`)}${link('https://example.org/')}<script src="${baseURL}/embed.js"></script>`,
    ),
  });
  await page.goto(address);
  await expect(page.frameLocator('iframe[title="A widget"]').locator('.figure-title')).toBeVisible();
  await expect(page.locator('iframe')).toHaveCount(1);
  await expect(page.locator('a')).toHaveAttribute('href', 'https://example.org/');
});

test('keys go to Slidev from a slide, and stay with the reader on a page', async ({ page, baseURL, elsewhere }) => {
  const listen = `<script>
    window.heard = [];
    addEventListener('message', ({ data }) => { if (data && data.target === 'slidev') window.heard.push(data.operation); });
  </script>`;
  const frame = (look: string) =>
    hostPage(`${listen}<iframe width="960" height="640" src="${baseURL}/embed/${widgets[0]}/${look}"></iframe>`);
  const { address } = await elsewhere({ '/slide': frame('?mode=slide'), '/page': frame('') });
  for (const [path, expected] of [
    ['/slide', ['next', 'prev', 'next']],
    ['/page', []],
  ] as const) {
    await page.goto(address + path);
    const widget = page.frameLocator('iframe');
    await alive(widget);
    await widget.locator('.figure-title').click();
    for (const key of ['PageDown', 'PageUp', 'ArrowRight', 'Control+ArrowRight']) await page.keyboard.press(key);
    await expect.poll(() => page.evaluate('heard')).toEqual(expected);
  }
});
