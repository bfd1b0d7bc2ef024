import { expect, test } from '@playwright/test';
import { squeezeModel } from '../../src/core/gguf/squeeze.ts';
import type { ModelClient } from '../../src/widgets/_parts/model/client.ts';
import { openAnswerer, write } from '../../training/answerer.ts';
import { GREEDY, QUESTION, answer, load, withClientSite } from '../fixtures/engine/client-calls.ts';
import { readRung } from '../fixtures/engine/client-site.ts';

const site = withClientSite();
const rung = await readRung('sums-31k');

test('a model loads with progress, answers, and runs in a worker', async ({ page }) => {
  expect(await load(page, site().offer('rung', rung))).toBe(`simd ${rung.length}`);
  expect(await answer(page)).toMatch(/<bot>\d+\. \(end\)$/);
  expect(page.workers()).toHaveLength(1);
});

test('the same answer comes without WebAssembly, and the client says what it computes with', async ({ page }) => {
  const file = site().offer('rung', rung);
  await load(page, file);
  const expected = await answer(page);
  site().misbehaviour.withoutWebAssembly = true;
  await page.reload();
  expect(await load(page, file)).toBe(`reference ${rung.length}`);
  expect(await answer(page)).toBe(expected);
});

test('every token comes with its probability, surprise, entropy and 20 candidates', async ({ page }) => {
  await load(page, site().offer('rung', rung));
  const { prompt, next, entropy } = await page.evaluate((question) => client.read(question), QUESTION);
  expect(prompt.map(({ text }) => text).join('')).toBe('<user>237+285=?<think>');
  expect(prompt[0].candidates).toEqual([]);
  expect(prompt[1].candidates).toHaveLength(20);
  for (const { probability, surprise } of prompt) expect(surprise).toBeCloseTo(Math.abs(Math.log2(probability)), 3);
  expect(next).toHaveLength(512);
  expect(next.reduce((sum, { probability }) => sum + probability, 0)).toBeCloseTo(1, 4);
  expect(entropy).toBeCloseTo(-next.reduce((sum, { probability: p }) => sum + (p && p * Math.log2(p)), 0), 3);
});

test('a run can be cancelled and keeps what it has', async ({ page }) => {
  await load(page, site().offer('rung', rung));
  const result = await page.evaluate(async (greedy) => {
    const controller = new AbortController();
    const signal = controller.signal;
    const onSteps = () => controller.abort();
    const { steps, stopped } = await client.run(
      [{ text: 'once ' }],
      { ...greedy, temperature: 3 },
      { limit: 500, onSteps, signal },
    );
    const waiting = client.run([{ text: 'twice' }], greedy, { limit: 5, signal }).catch((error) => error.code);
    return { some: steps.length > 0, stopped, waiting: await waiting };
  }, GREEDY);
  expect(result.some).toBe(true);
  expect(['cancelled', 'end', 'limit']).toContain(result.stopped);
  expect(result.waiting).toBe('cancelled');
});

test('loading can be cancelled and begun again', async ({ page }) => {
  const file = site().offer('rung', rung);
  const code = await page.evaluate((file) => {
    globalThis.client = createModelClient(file);
    const controller = new AbortController();
    const loading = client.load(undefined, controller.signal).catch((error) => error.code);
    controller.abort();
    return loading;
  }, file);
  expect(code).toBe('cancelled');
  expect(await load(page, file)).toBe(`simd ${rung.length}`);
  expect(page.workers()).toHaveLength(1);
});

test('clients of one file share a worker, and the last one to go ends it', async ({ page }) => {
  const file = site().offer('rung', rung);
  await page.evaluate(async (file) => {
    const clients = [createModelClient(file), createModelClient(file), createModelClient(file)];
    await Promise.all(clients.map((each) => each.load()));
    Object.assign(globalThis, { clients });
  }, file);
  expect(page.workers()).toHaveLength(1);
  expect(site().ranges).toHaveLength(1);
  const dispose = (from: number, to: number) =>
    page.evaluate(
      ([from, to]) =>
        (globalThis as unknown as { clients: ModelClient[] }).clients.slice(from, to).forEach((each) => each.dispose()),
      [from, to],
    );
  await dispose(0, 2);
  expect(page.workers()).toHaveLength(1);
  await dispose(2, 3);
  await expect.poll(() => page.workers().length).toBe(0);
});

test('a squeezed copy runs beside the whole model, in a worker of its own, and answers as it does in Node', async ({
  page,
}) => {
  const file = site().offer('rung', rung);
  await load(page, file);
  const whole = await answer(page);
  await page.evaluate((squeezed) => (globalThis.client = createModelClient(squeezed)), { ...file, bits: 3 });
  await load(page, file);
  expect(page.workers()).toHaveLength(2);
  const { tokens, stopped } = write(await openAnswerer(squeezeModel(rung, 3)), QUESTION, { limit: 200 });
  const { tokenizer } = await openAnswerer(rung);
  const squeezed = await answer(page);
  expect(squeezed).toBe(`${tokens.map(({ id }) => tokenizer.text(id)).join('')} (${stopped})`);
  expect(squeezed).not.toBe(whole);
});

for (const [name, text, expected] of [
  ['an empty prompt', '', { stopped: /end|limit/, cut: false }],
  ['a prompt of 10,000 characters', 'word '.repeat(2000), { stopped: /end|limit/, cut: true }],
  ['emoji and right-to-left text', '🦉🏽 שלום مرحبا ‮abc', { stopped: /end|limit/, cut: false }],
  ['half a surrogate pair', 'a\ud83e b', { stopped: /end|limit/, cut: false }],
  ['names of control tokens', '<end><bot></s>', { stopped: /end|limit/, cut: false }],
] as const) {
  test(`${name} works`, async ({ page }) => {
    await load(page, site().offer('rung', rung));
    const { stopped, truncated } = await page.evaluate(
      ({ text, greedy }) => client.run([{ special: 'user' }, { text }, { special: 'bot' }], greedy, { limit: 40 }),
      { text, greedy: GREEDY },
    );
    expect(stopped).toMatch(expected.stopped);
    expect(truncated > 0).toBe(expected.cut);
  });
}

test('more than 100,000 characters are refused as too long', async ({ page }) => {
  await load(page, site().offer('rung', rung));
  const code = await page.evaluate(() => client.read([{ text: 'a'.repeat(100_001) }]).catch((error) => error.code));
  expect(code).toBe('too-long');
});

test('in an iframe without an origin of its own the page itself runs the model', async ({ page }) => {
  const file = site().offer('rung', rung);
  await load(page, file);
  const expected = await answer(page);
  await page.goto(`${site().origin}/sandbox`);
  const frame = page.frames()[1];
  await frame.waitForFunction(() => 'createModelClient' in globalThis);
  expect(await load(frame, file)).toBe(`simd ${rung.length}`);
  expect(await answer(frame)).toBe(expected);
  expect(page.workers()).toHaveLength(0);
});
