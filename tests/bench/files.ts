/** Everything the bench serves: the page as built, the three engines' files and the models, compressed as a host would. */
import { createHash } from 'node:crypto';
import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';
import { readVocabulary } from '../../src/core/gguf/vocabulary.ts';
import { createTokenizer } from '../../src/core/tokenizer/tokenizer.ts';
import { testItems } from '../../src/core/world/test-items.ts';
import { textStream } from '../../src/widgets/_parts/model/text.ts';
import { loadModel } from '../../src/core/transformer/load.ts';
import { buildPage } from '../fixtures/engine/client-site.ts';
import { onnxModel } from './onnx-model.ts';
import type { BenchModel, BenchPrompt } from './page/engine.ts';
import type { ServedFile } from './server.ts';

/** Tokens of a long prompt, at most: nearly all that the models look back on. */
const LONG_PROMPT = 480;
const STORY_SEED = 12;

const ROOT = new URL('../../', import.meta.url);
const KEPT = new URL('.cache/brotli/', ROOT);

const LIBRARY_FILES: Record<string, string> = {
  '/wllama/index.min.js': '@wllama/wllama/esm/index.min.js',
  '/wllama/wllama.wasm': '@wllama/wllama/esm/wasm/wllama.wasm',
  '/ort/ort.wasm.min.mjs': 'onnxruntime-web/dist/ort.wasm.min.mjs',
  '/ort/ort-wasm-simd-threaded.mjs': 'onnxruntime-web/dist/ort-wasm-simd-threaded.mjs',
  '/ort/ort-wasm-simd-threaded.wasm': 'onnxruntime-web/dist/ort-wasm-simd-threaded.wasm',
};

const TYPES: Record<string, string> = {
  html: 'text/html',
  js: 'text/javascript',
  mjs: 'text/javascript',
  wasm: 'application/wasm',
};

export interface Bench {
  files: Map<string, ServedFile>;
  models: { model: BenchModel; prompts: BenchPrompt[]; long: BenchPrompt }[];
}

/** Prepares the rungs of these ids, with prompts that begin as `openings` do. */
export async function prepareBench(ids: string[], openings: string[]): Promise<Bench> {
  const files = new Map<string, ServedFile>();
  const add = async (path: string, body: string | Uint8Array) =>
    void files.set(path, await compressed(path, Buffer.from(body)));
  for (const [path, body] of await buildPage(new URL('./page/', import.meta.url))) await add(path, body);
  for (const [path, source] of Object.entries(LIBRARY_FILES)) {
    await add(path, await readFile(new URL(`node_modules/${source}`, ROOT)));
  }
  const models: Bench['models'] = [];
  for (const id of ids) {
    const file = await readFile(new URL(`content/ladder/${id}/model.gguf`, ROOT));
    await add(`/models/${id}.gguf`, file);
    await add(`/models/${id}.onnx`, onnxModel(file));
    models.push(describe(id, file, openings));
  }
  return { files, models };
}

/** The ids of the generalists in the ladder, the smallest first. */
export async function generalists(): Promise<string[]> {
  const ids = await readdir(new URL('content/ladder/', ROOT));
  return ids.filter((id) => id.startsWith('generalist-')).sort((a, b) => parseInt(a.slice(11)) - parseInt(b.slice(11)));
}

function describe(id: string, file: Uint8Array, openings: string[]): Bench['models'][number] {
  const { config, file: parsed } = loadModel(file);
  const tokenizer = createTokenizer(readVocabulary(parsed));
  const texts = Array.from({ length: config.vocabulary }, (_, token) => textStream(tokenizer)(token));
  const { layers, heads, headSize } = config;
  const sha256 = createHash('sha256').update(file).digest('hex');
  const promptOf = (text: string): BenchPrompt => ({
    text: `<text>${text}`,
    ids: tokenizer.encodePieces([{ special: 'text' }, { text }]),
    texts,
    end: tokenizer.special('end'),
  });
  return {
    model: { id, bytes: file.length, sha256, layers, heads, headSize },
    prompts: openings.map(promptOf),
    long: promptOf(longText((text) => tokenizer.encodePieces([{ text }]).length)),
  };
}

/** Stories, as many whole sentences of them as fit the model with room to answer. */
function longText(lengthOf: (text: string) => number): string {
  const sentences = testItems('story', STORY_SEED, 3)
    .flatMap(({ text }) => text!.match(/[^.?!]+[.?!]"?\s*/g)!)
    .map((sentence) => sentence.trim());
  let text = '';
  for (const sentence of sentences) {
    const longer = `${text} ${sentence}`.trim();
    if (lengthOf(longer) > LONG_PROMPT) return text;
    text = longer;
  }
  throw new Error('Three stories do not fill a prompt');
}

// Brotli at its best takes a minute for the libraries' largest file, so the result is kept.
async function compressed(path: string, body: Buffer): Promise<ServedFile> {
  const type = TYPES[path.split('.').at(-1)!] ?? 'application/octet-stream';
  const kept = new URL(`${createHash('sha256').update(body).digest('hex').slice(0, 16)}.br`, KEPT);
  try {
    return { body: await readFile(kept), encoding: 'br', type };
  } catch {
    const smaller = await promisify(brotliCompress)(body);
    await mkdir(KEPT, { recursive: true });
    await writeFile(kept, smaller);
    return { body: smaller, encoding: 'br', type };
  }
}
