/** Our server sends what a host would: headers for embedding and caching, parts of files, small copies, a page for lost readers. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { serve } from '../../scripts/serve.mjs';
import { dist } from './floor/built-pages.ts';

const asset = (ending: string) => `/_astro/${readdirSync(join(dist, '_astro')).find((name) => name.endsWith(ending))}`;
const model = readdirSync(dist, { recursive: true, encoding: 'utf8' }).find((name) => name.endsWith('.gguf'));

test('everything may be fetched from a sandboxed frame on another host, and be framed', async ({ request }) => {
  for (const address of ['/', asset('.js'), asset('.css'), asset('.woff2'), `/${model}`]) {
    const headers = (await request.get(address)).headers();
    expect(headers['access-control-allow-origin'], address).toBe('*');
    expect(headers['cross-origin-resource-policy'], address).toBe('cross-origin');
    expect(headers).not.toHaveProperty('x-frame-options');
  }
});

test('names with a hash are kept for good, pages are asked for again', async ({ request }) => {
  expect((await request.get(asset('.js'))).headers()['cache-control']).toContain('immutable');
  const page = await request.get('/');
  expect(page.headers()['cache-control']).toContain('must-revalidate');
  const again = await request.get('/', { headers: { 'If-None-Match': page.headers().etag } });
  expect(again.status()).toBe(304);
});

test('a download resumes where it broke off', async ({ request }) => {
  const whole = await (await request.get(`/${model}`)).body();
  const rest = await request.get(`/${model}`, { headers: { Range: 'bytes=1000-' } });
  expect(rest.status()).toBe(206);
  expect(rest.headers()['content-range']).toBe(`bytes 1000-${whole.length - 1}/${whole.length}`);
  expect((await rest.body()).equals(whole.subarray(1000))).toBe(true);
});

test('text is sent compressed to whoever takes it', async ({ request }) => {
  for (const [accepted, sent] of [
    ['br, gzip', 'br'],
    ['gzip', 'gzip'],
  ]) {
    const { 'content-encoding': encoding, vary } = (
      await request.get('/', { headers: { 'Accept-Encoding': accepted } })
    ).headers();
    expect([encoding, vary]).toEqual([sent, 'Accept-Encoding']);
  }
});

test('an address that leads nowhere, or out of the folder, gets the page that says so', async ({ request }) => {
  for (const address of ['/nowhere/', '/%2e%2e/package.json', '/..%2fpackage.json', '/%E0%A4%A', '/.sources']) {
    const answer = await request.get(address);
    expect(answer.status(), address).toBe(404);
    expect(await answer.text()).toContain('<h1');
  }
});

test('a taken port gives way to the next free one, or is an error when it has to be that one', async () => {
  const first = await serve({ port: 0 });
  const second = await serve({ port: first.port });
  expect(second.port).toBeGreaterThan(first.port);
  await expect(serve({ port: first.port, strict: true })).rejects.toThrow('EADDRINUSE');
  first.close();
  second.close();
});
