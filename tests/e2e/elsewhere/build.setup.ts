import { expect, test } from '@playwright/test';
import { ensureBuilt } from '../../../scripts/build.mjs';
import { settings } from './second-build.ts';

test('the site builds under a base path and in the pseudo-languages', async () => {
  test.setTimeout(300_000);
  expect(await ensureBuilt(settings)).toBe(true);
});
