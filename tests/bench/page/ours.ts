/** Our engine as a reader meets it: the model client, its worker, and all it tells about each token. */
import { createModelClient } from '../../../src/widgets/_parts/model/client.ts';
import type { ModelClient } from '../../../src/widgets/_parts/model/client.ts';
import type { Contender } from './engine.ts';

const GREEDY = { temperature: 0, topK: 0, topP: 1, minP: 0, seed: 1 };

export function createOurs(): Contender {
  let client: ModelClient;
  return {
    async load({ id, bytes, sha256 }) {
      const url = new URL(`/models/${id}.gguf`, location.href).href;
      client = createModelClient({ id, name: id, parameters: 0, bytes, sha256, url });
      await client.load();
    },
    async write({ text }, limit) {
      const { steps, milliseconds, firstTokenMilliseconds } = await client.run(
        [{ special: 'text' }, { text: text.replace('<text>', '') }],
        GREEDY,
        { limit },
      );
      // A text that ends where it would begin has no first token: all the time went into reading.
      const reading = steps.length > 0 ? firstTokenMilliseconds : milliseconds;
      return {
        text: steps.map((step) => step.text).join(''),
        tokens: steps.length,
        firstMilliseconds: reading,
        milliseconds: milliseconds - reading,
      };
    },
  };
}
