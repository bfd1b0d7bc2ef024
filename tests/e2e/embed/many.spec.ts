/** Twenty widgets on one page: each comes when it is needed, none fetches a model or starts an engine by itself. */
import { expect } from '@playwright/test';
import { hostPage } from '../../fixtures/deck/deck.ts';
import { alive } from './alive.ts';
import { test } from './elsewhere.ts';
import { widgets } from './widgets.ts';

const TWENTY = 20;

test('twenty widgets on a page come one by one, without a model or an engine before somebody asks', async ({
  page,
  baseURL,
  elsewhere,
}) => {
  test.slow();
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  page.on('console', (said) => said.type() === 'error' && errors.push(said.text()));
  const models: string[] = [];
  page.on('request', (request) => request.url().includes('.gguf') && models.push(request.url()));
  const frames = Array.from(
    { length: TWENTY },
    (_, index) =>
      `<iframe loading="lazy" title="${index}" width="960" height="1400" src="${baseURL}/embed/${widgets[index % widgets.length]}/"></iframe>`,
  );
  const { address } = await elsewhere({ '/': hostPage(frames.join('')) });
  await page.goto(address);
  await page.waitForLoadState('networkidle');
  const loaded = () => page.frames().filter((frame) => frame.url().includes('/embed/')).length;
  expect(loaded(), 'those far below wait').toBeLessThan(TWENTY / 2);

  for (let index = 0; index < TWENTY; index += 1) {
    const frame = page.locator(`iframe[title="${index}"]`);
    await frame.scrollIntoViewIfNeeded();
    await alive(frame.contentFrame());
  }
  expect(loaded()).toBe(TWENTY);
  expect(models).toEqual([]);
  expect(page.workers()).toEqual([]);
  expect(errors).toEqual([]);
});
