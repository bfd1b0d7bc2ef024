/** The worker's side of `onnx.ts`: feeds a token, takes the likeliest, feeds that. */
import type * as Ort from 'onnxruntime-web';
import type { BenchModel } from './engine.ts';

interface LoadRequest {
  kind: 'load';
  model: BenchModel;
  origin: string;
}

interface WriteRequest {
  kind: 'write';
  ids: number[];
  limit: number;
  end: number;
}

type Cache = Record<string, Ort.Tensor>;

let ort: typeof Ort;
let session: Ort.InferenceSession;
let model: BenchModel;

globalThis.onmessage = async ({ data }: MessageEvent<LoadRequest | WriteRequest>) => {
  try {
    postMessage(data.kind === 'load' ? await load(data) : await write(data));
  } catch (error) {
    postMessage({ error: String(error) });
  }
};

async function load(request: LoadRequest): Promise<object> {
  model = request.model;
  const file = fetch(`${request.origin}/models/${model.id}.onnx`).then((response) => response.arrayBuffer());
  ort = await import(/* @vite-ignore */ `${request.origin}/ort/ort.wasm.min.mjs`);
  ort.env.wasm.wasmPaths = `${request.origin}/ort/`;
  ort.env.wasm.numThreads = 1;
  const options = { executionProviders: ['wasm'], graphOptimizationLevel: 'all' } as const;
  session = await ort.InferenceSession.create(new Uint8Array(await file), options);
  return {};
}

async function write({ ids, limit, end }: WriteRequest): Promise<object> {
  const cache = emptyCache();
  const written: number[] = [];
  let position = 0;
  let next = ids;
  const asked = performance.now();
  let start = asked;
  while (written.length < limit) {
    const likeliest = await step(next, position, cache);
    if (written.length === 0) start = performance.now();
    if (likeliest === end) break;
    written.push(likeliest);
    position += next.length;
    next = [likeliest];
  }
  return { written, firstMilliseconds: start - asked, milliseconds: performance.now() - start };
}

async function step(ids: number[], position: number, cache: Cache): Promise<number> {
  const whole = (numbers: number[]) =>
    new ort.Tensor('int64', BigInt64Array.from(numbers, BigInt), [1, numbers.length]);
  const positions = ids.map((_, index) => position + index);
  const outputs = await session.run({ ids: whole(ids), positions: whole(positions), ...cache });
  for (const name of Object.keys(cache)) cache[name] = outputs[name.replace('past', 'present')];
  const logits = outputs.logits.data as Float32Array;
  const row = logits.subarray(logits.length - outputs.logits.dims[2]);
  let likeliest = 0;
  for (let id = 1; id < row.length; id++) if (row[id] > row[likeliest]) likeliest = id;
  return likeliest;
}

function emptyCache(): Cache {
  const { layers, heads, headSize } = model;
  const names = Array.from({ length: layers }, (_, layer) => [`past_k.${layer}`, `past_v.${layer}`]).flat();
  return Object.fromEntries(
    names.map((name) => [name, new ort.Tensor('float32', new Float32Array(), [1, heads, 0, headSize])]),
  );
}
