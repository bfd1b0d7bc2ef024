/** Listens to how fast models write while they are examined. */
import type { ModelClient, RunResult } from '../_parts/model/client.ts';
import type { Live } from '../_parts/model/live.ts';

/** Tokens written behind the first one of each answer, and the time that they took. */
export interface Written {
  tokens: number;
  milliseconds: number;
}

/** The same models, which `tell` of every run; the first token is left out, because it waits for the question. */
export function timed(live: Live, tell: (model: string, written: Written) => void): Live {
  return {
    ...live,
    connect(file) {
      const client = live.connect(file);
      const run: ModelClient['run'] = async (...given) => {
        const result = await client.run(...given);
        tell(file.id, writtenIn(result));
        return result;
      };
      return Object.create(client, { run: { value: run } }) as ModelClient;
    },
  };
}

function writtenIn({ steps, milliseconds, firstTokenMilliseconds }: RunResult): Written {
  return { tokens: Math.max(0, steps.length - 1), milliseconds: milliseconds - firstTokenMilliseconds };
}

/** Tokens a second, or undefined while there is too little to tell by. */
export function pace({ tokens, milliseconds }: Written): number | undefined {
  return tokens < 20 || milliseconds <= 0 ? undefined : (1000 * tokens) / milliseconds;
}
