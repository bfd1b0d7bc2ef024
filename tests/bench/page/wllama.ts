/** llama.cpp, as the package @wllama/wllama brings it to the browser; timed by llama.cpp's own clock. */
import type { Contender } from './engine.ts';

export function createWllama(): Contender {
  // The package's types are not known to a file that is fetched at run time.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  let llama: any;
  return {
    async load({ id }) {
      const at = (path: string) => new URL(path, location.href).href;
      const model = fetch(at(`/models/${id}.gguf`)).then((response) => response.blob());
      const { Wllama } = await import(/* @vite-ignore */ at('/wllama/index.min.js'));
      llama = new Wllama({ default: at('/wllama/wllama.wasm') }, { suppressNativeLog: true });
      llama.setCompat(null);
      await llama.loadModel([await model], {
        n_ctx: 512,
        n_threads: 1,
        n_gpu_layers: 0,
        n_parallel: 1,
        flash_attn: false,
        cache_type_k: 'f32',
        cache_type_v: 'f32',
      });
    },
    async write({ text }, limit) {
      const options = { prompt: text, max_tokens: limit, temperature: 0, cache_prompt: false, stream: false };
      const { choices, timings } = await llama.createCompletion(options);
      return {
        text: choices[0].text,
        tokens: timings.predicted_n,
        firstMilliseconds: timings.prompt_ms,
        milliseconds: timings.predicted_ms,
      };
    },
  };
}
