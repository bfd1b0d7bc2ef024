/** How fast a model writes on this device: measured once it is here, on a text of its own, behind its first token. */
import type { ModelClient } from './client.ts';

const TOKENS = 96;
const ROUNDS = 2;

/** Returns tokens a second, from the faster of two rounds: the first one still warms up. */
export async function measurePace(client: Pick<ModelClient, 'run'>): Promise<number | undefined> {
  let best: number | undefined;
  for (let round = 0; round < ROUNDS; round++) {
    const sampling = { temperature: 1, topK: 0, topP: 1, minP: 0, seed: round };
    const { steps, milliseconds, firstTokenMilliseconds } = await client.run([{ special: 'text' }], sampling, {
      limit: TOKENS,
    });
    const seconds = (milliseconds - firstTokenMilliseconds) / 1000;
    if (steps.length > 1 && seconds > 0) best = Math.max(best ?? 0, (steps.length - 1) / seconds);
  }
  return best;
}
