/** Finds out how fast each model writes on the reader's device, once it is there to be examined. */
import type { ModelClient } from '../_parts/model/client.ts';
import type { Live } from '../_parts/model/live.ts';
import { measurePace } from '../_parts/model/pace.ts';

/**
 * The same models; behind the first answer of each, its pace is measured and told in tokens a second. All write the same
 * kind of text for it: a model's short answers and another's long ones could not be compared.
 */
export function timed(live: Live, tell: (model: string, pace: number) => void): Live {
  return {
    ...live,
    connect(file) {
      const client = live.connect(file);
      let measured = false;
      const run: ModelClient['run'] = async (...given) => {
        const result = await client.run(...given);
        if (!measured) {
          measured = true;
          const pace = await measurePace(client).catch(() => undefined);
          if (pace !== undefined) tell(file.id, pace);
        }
        return result;
      };
      return Object.create(client, { run: { value: run } }) as ModelClient;
    },
  };
}
