import { readdirSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import type { Piece } from '../../src/core/world/document.ts';
import { openAnswerer, write } from '../../training/answerer.ts';
import { readRung, serveClientSite } from '../fixtures/engine/client-site.ts';

// The same files run in llama.cpp (its WebAssembly build, the package @wllama/wllama), tokenizer included, and write the
// same. Both always take the likeliest token; llama.cpp is told to keep its memory in 32 bits, as we do.

const LIMIT = 200;
const PROMPTS: Piece[][] = [
  [{ special: 'text' }, { text: 'It was a sunny day. ' }],
  [{ special: 'user' }, { text: 'What does Edith like to eat?' }, { special: 'bot' }],
  [{ special: 'user' }, { text: '237+285=?' }, { special: 'think' }],
  [{ special: 'user' }, { text: "Où est l'été ? 🦉 — 1,024" }, { special: 'bot' }],
];
const ladder = readdirSync(new URL('../../content/ladder/', import.meta.url), { withFileTypes: true });

for (const { name: id } of ladder.filter((entry) => entry.isDirectory())) {
  test(`${id} writes the same in llama.cpp`, async ({ page }) => {
    const file = await readRung(id);
    const site = await serveClientSite(new Map([['/index.html', '<!doctype html><title>llama.cpp</title>']]));
    site.misbehaviour.withoutPolicy = true;
    site.offerFolder('wllama', '@wllama/wllama/esm/');
    await page.goto(site.origin);
    const prompts = PROMPTS.map((pieces) =>
      pieces.map((piece) => ('text' in piece ? piece.text : `<${piece.special}>`)).join(''),
    );
    const texts = await page.evaluate(writeWithLlamaCpp, { url: site.offer(id, file).url, prompts, limit: LIMIT });
    const answerer = await openAnswerer(file);
    const ours = PROMPTS.map((pieces) => write(answerer, pieces, { limit: LIMIT }).tokens.map(({ id }) => id));
    expect(texts).toEqual(ours.map((ids) => answerer.tokenizer.decode(ids)));
    site.close();
  });
}

/** Runs in the page: what llama.cpp writes behind each prompt. */
async function writeWithLlamaCpp({ url, prompts, limit }: { url: string; prompts: string[]; limit: number }) {
  const { Wllama } = await import(new URL('/wllama/index.min.js', url).href);
  const llama = new Wllama({ default: new URL('/wllama/wasm/wllama.wasm', url).href }, { suppressNativeLog: true });
  llama.setCompat(null);
  await llama.loadModel([await (await fetch(url)).blob()], {
    n_ctx: 512,
    n_threads: 1,
    n_gpu_layers: 0,
    n_parallel: 1,
    flash_attn: false,
    cache_type_k: 'f32',
    cache_type_v: 'f32',
  });
  const texts: string[] = [];
  for (const prompt of prompts) {
    const options = { prompt, max_tokens: limit, temperature: 0, cache_prompt: false, stream: false };
    texts.push((await llama.createCompletion(options)).choices[0].text);
  }
  return texts;
}
