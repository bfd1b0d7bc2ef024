/** onnxruntime-web in a worker of its own, with a cache of keys and values that stays on its side. */
import type { BenchRun, Contender } from './engine.ts';

export function createOnnx(): Contender {
  const worker = new Worker(new URL('./onnx-worker.ts', import.meta.url), { type: 'module' });
  const ask = <Answer>(request: object) =>
    new Promise<Answer>((resolve, reject) => {
      worker.onmessage = ({ data }) => ('error' in data ? reject(new Error(data.error)) : resolve(data));
      worker.onerror = (event) => reject(new Error(event.message));
      worker.postMessage(request);
    });
  return {
    load: (model) => ask({ kind: 'load', model, origin: location.origin }),
    async write({ ids, texts, end }, limit) {
      const { written, ...times } = await ask<{ written: number[]; firstMilliseconds: number; milliseconds: number }>({
        kind: 'write',
        ids,
        limit,
        end,
      });
      const run: BenchRun = { text: written.map((id) => texts[id]).join(''), tokens: written.length, ...times };
      return run;
    },
  };
}
