import { expect, test } from '@playwright/test';
import { answer, load, withClientSite } from '../fixtures/engine/client-calls.ts';
import { readRung } from '../fixtures/engine/client-site.ts';

const site = withClientSite();
const rung = await readRung('sums-31k');

test('a connection that breaks is taken up where it broke', async ({ page }) => {
  site().misbehaviour.breakAfter = 30_000;
  expect(await load(page, site().offer('rung', rung))).toBe(`simd ${rung.length}`);
  expect(site().ranges).toHaveLength(2);
  expect(site().ranges[1]).toMatch(/^bytes=[1-9]\d*-$/);
});

test('a file that is not the one on its card is refused as altered', async ({ page }) => {
  const file = site().offer('rung', rung.with(40_000, rung[40_000] ^ 1));
  const { sha256 } = site().offer('original', rung);
  expect(await load(page, { ...file, sha256 })).toBe('failed: altered');
});

test('a file that is longer or shorter than its card says is refused as altered', async ({ page }) => {
  const file = site().offer('rung', rung);
  expect(await load(page, { ...file, bytes: rung.length - 1 })).toBe('failed: altered');
  expect(await page.evaluate(() => client.load().catch((error) => error.code))).toBe('altered');
});

test('a file that is no model, though it is the one on its card, is damaged', async ({ page }) => {
  expect(await load(page, site().offer('half', rung.subarray(0, 40_000)))).toBe('failed: damaged');
});

test('a file that is not there is missing, and can be asked for again', async ({ page }) => {
  const file = { ...site().offer('rung', rung), url: `${site().origin}/models/late.gguf` };
  expect(await load(page, file)).toBe('failed: missing');
  site().offer('late', rung);
  expect(await load(page, file)).toBe(`simd ${rung.length}`);
});

test('a dead network is a failure with a retry', async ({ page, context }) => {
  const file = site().offer('rung', rung);
  await context.setOffline(true);
  expect(await load(page, file)).toBe('failed: network');
  await context.setOffline(false);
  expect(await load(page, file)).toBe(`simd ${rung.length}`);
});

test('a model that was loaded before is not downloaded again', async ({ page }) => {
  const file = site().offer('rung', rung);
  await load(page, file);
  await expect
    .poll(() => page.evaluate(async () => (await (await caches.open('weigh-in-models')).keys()).length))
    .toBe(1);
  await page.reload();
  expect(await load(page, file)).toBe(`simd ${rung.length}`);
  expect(site().ranges).toEqual(['']);
});

test('a page without crypto.subtle, as over plain http, verifies all the same', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(crypto, 'subtle', { value: undefined }));
  await page.reload();
  const file = site().offer('rung', rung);
  expect(await load(page, { ...file, sha256: '0'.repeat(64) })).toBe('failed: altered');
  await page.reload();
  expect(await load(page, file)).toBe(`simd ${rung.length}`);
});

test('a worker that dies is a failure, and the next call gets a new one', async ({ page }) => {
  await page.addInitScript(() => {
    const Original = Worker;
    const workers: Worker[] = [];
    Object.assign(globalThis, { workers });
    globalThis.Worker = class extends Original {
      constructor(...options: ConstructorParameters<typeof Worker>) {
        super(...options);
        workers.push(this);
      }
    };
  });
  await page.reload();
  await load(page, site().offer('rung', rung));
  const code = await page.evaluate(() => {
    const { workers } = globalThis as unknown as { workers: Worker[] };
    const reading = client.read([{ text: 'a'.repeat(400) }]).catch((error) => error.code);
    return (setTimeout(() => workers[0].dispatchEvent(new ErrorEvent('error'))), reading);
  });
  expect(code).toBe('crashed');
  expect(await answer(page)).toMatch(/\(end\)$/);
  expect(page.workers()).toHaveLength(1);
});
