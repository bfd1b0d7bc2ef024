/** Waits until a page or a frame has come to life. */
import { expect, type FrameLocator, type Page } from '@playwright/test';

/** Every island of `place` runs; with patience, because a busy machine loads slowly what a test waits for. */
export const alive = (place: Page | FrameLocator) =>
  expect(place.locator('astro-island[ssr]'), 'every island has come to life').toHaveCount(0, { timeout: 30_000 });
