/** A recorded question as it goes through the router, if it is one of those whose answers travel with the page. */
import type { Route } from './follow.svelte.ts';
import { KINDS } from './kinds.ts';
import type { Single } from './recorded.ts';

export function recordedRoute(
  { examples, sure }: Single,
  prompt: string,
  pair: { small: string; large: string },
): Route | undefined {
  for (const kind of KINDS) {
    const place = examples[kind].findIndex((example) => example.prompt === prompt);
    if (place < 0) continue;
    const { expected, said } = examples[kind][place];
    const [small, large] = [pair.small, pair.large].map((id) => said.find(({ model }) => model === id));
    if (!small || !large) return undefined;
    return {
      origin: 'recorded',
      prompt,
      expected,
      small: { output: small.output, sure: sure[pair.small][kind][place] },
      large: { output: large.output },
    };
  }
  return undefined;
}
