/** Fresh stories, read by one rung after the other on the reader's device: how surprised each is by a token. */
import { createRounds, freshSeed } from '../_parts/experiment/rounds.svelte.ts';
import type { Live } from '../_parts/model/live.ts';
import type { Rung } from '../_parts/rung.ts';
import type { Stories } from './stories.ts';

/** Surprise added up, and over how many tokens. */
interface Sum {
  bits: number;
  tokens: number;
}

export function createReading({
  loadLive,
  loadStories,
}: {
  loadLive: () => Promise<Live>;
  loadStories: () => Promise<Stories>;
}) {
  const rounds = createRounds(loadLive);
  let sums = $state.raw<Record<string, Sum>>({});
  let seed = $state(0);
  const losses = $derived(
    Object.fromEntries(Object.entries(sums).map(([id, { bits, tokens }]) => [id, bits / tokens])),
  );

  /** Every rung reads the same `count` fresh stories. */
  async function run(rungs: readonly Rung[], count: number) {
    const drawn = (seed = freshSeed());
    sums = {};
    await rounds.run({
      rungs,
      questions: rungs.length * count,
      loadTools: loadStories,
      async *answers(client, stories) {
        for (const pieces of stories(drawn, count)) yield (await client.read(pieces)).prompt;
      },
      keep: ({ id }, prompt) => (sums = { ...sums, [id]: added(sums[id], prompt) }),
    });
  }

  return {
    get state() {
      return rounds.state;
    },
    /** The mean surprise so far in bits a token, by rung. */
    get losses() {
      return losses;
    },
    /** What the stories were drawn with. */
    get seed() {
      return seed;
    },
    run,
    stop: rounds.stop,
  };
}

// Nothing stands before the first token, so nothing is said about it.
function added(sum: Sum = { bits: 0, tokens: 0 }, [, ...read]: readonly { surprise: number }[]): Sum {
  return {
    bits: read.reduce((bits, { surprise }) => bits + surprise, sum.bits),
    tokens: sum.tokens + read.length,
  };
}
