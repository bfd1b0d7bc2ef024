import { readdirSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import type { Chosen } from '../../src/core/transformer/generate.ts';
import type { Piece } from '../../src/core/world/document.ts';
import { openAnswerer, write } from '../../training/answerer.ts';
import { readRung, serveClientSite } from '../fixtures/engine/client-site.ts';

// The same files run in llama.cpp (its WebAssembly build, the package @wllama/wllama), tokenizer included, and write the
// same. Both always take the likeliest token; llama.cpp is told to keep its memory in 32 bits, as we do. It still rounds to
// 16 bits what it multiplies with 16-bit weights, so where two tokens are all but equally likely it may take the other.
// A sign that the vocabulary lacks is one <unknown> here, and left out there: no prompt has one.

const LIMIT = 200;
const NEAR_TIE = 0.01;
const PROMPTS: Piece[][] = [
  [{ special: 'text' }, { text: 'It was a sunny day. ' }],
  [{ special: 'user' }, { text: 'What does Edith like to eat?' }, { special: 'bot' }],
  [{ special: 'user' }, { text: '237+285=?' }, { special: 'think' }],
  [{ special: 'user' }, { text: "Ou est l'ete ? {~} \\ 1,024\n#" }, { special: 'bot' }],
];
// llama.cpp's module of 8.8 MB takes a busy machine its time to compile.
test.setTimeout(180_000);

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
    PROMPTS.forEach((pieces, index) => {
      const { tokens } = write(answerer, pieces, { limit: LIMIT, candidates: 2 });
      expectSameText(texts[index], tokens, (ids) => answerer.tokenizer.decode(ids));
    });
    site.close();
  });
}

/** The same text, or the same up to a step where our two likeliest tokens were as good as equally likely. */
function expectSameText(theirs: string, ours: Chosen[], decode: (ids: number[]) => string): void {
  const text = decode(ours.map(({ id }) => id));
  if (theirs === text) return;
  const parted = ours.findIndex((_, index) => !theirs.startsWith(decode(ours.slice(0, index + 1).map(({ id }) => id))));
  const [first, second] = ours.at(parted)?.candidates ?? [];
  if (parted < 0 || first.probability - second.probability > NEAR_TIE) expect(theirs).toBe(text);
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
