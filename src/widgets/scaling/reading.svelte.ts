/** Fresh stories, read by one rung after the other on the reader's device: how surprised each is by a token. */
import { SEEDS, stateOf, type TrialState } from '../_parts/experiment/trial.svelte.ts';
import type { Live } from '../_parts/model/live.ts';
import { createLoading, failureOf } from '../_parts/model/loading.ts';
import type { Rung } from '../_parts/rung.ts';
import type { Stories } from './stories.ts';

/** Surprise added up, and over how many tokens. */
interface Sum {
  bits: number;
  tokens: number;
}

export function createReading(options: { loadLive: () => Promise<Live>; loadStories: () => Promise<Stories> }) {
  let current = $state.raw<TrialState>({ kind: 'idle' });
  let sums = $state.raw<Record<string, Sum>>({});
  let seed = $state(0);
  let turn = 0;
  let stop: (() => void) | undefined;
  const losses = $derived(
    Object.fromEntries(Object.entries(sums).map(([id, { bits, tokens }]) => [id, bits / tokens])),
  );

  /** Every rung reads the same `count` fresh stories; what was read before a failure or a stop stays. */
  async function run(rungs: readonly Rung[], count: number) {
    stop?.();
    const mine = ++turn;
    seed = Math.floor(Math.random() * SEEDS);
    sums = {};
    const questions = rungs.length * count;
    let answered = 0;
    // A model's pace is told a moment after it came, perhaps when another's turn has begun or all is done.
    let active: Rung | undefined;
    for (const rung of rungs) {
      active = rung;
      const tell = (state: TrialState) => mine === turn && rung === active && (current = state);
      const loading = createLoading(options.loadLive, (status) => tell(stateOf(status, rung, answered, questions)));
      stop = () => {
        turn++;
        loading.cancel();
      };
      try {
        const [{ client }, stories] = await Promise.all([loading.ready(rung), options.loadStories()]);
        for (const pieces of stories(seed, count)) {
          const { prompt } = await client.read(pieces);
          if (mine !== turn) return;
          sums = { ...sums, [rung.id]: added(sums[rung.id], prompt) };
          tell({ kind: 'running', rung, answered: ++answered, questions });
        }
      } catch (error) {
        tell({ kind: 'failed', rung, failure: failureOf(error) });
        return;
      }
    }
    active = undefined;
    if (mine === turn) current = { kind: 'done', questions };
  }

  return {
    get state() {
      return current;
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
    stop() {
      stop?.();
      current = { kind: 'idle' };
    },
  };
}

// Nothing stands before the first token, so nothing is said about it.
function added(sum: Sum = { bits: 0, tokens: 0 }, [, ...read]: readonly { surprise: number }[]): Sum {
  return {
    bits: read.reduce((bits, { surprise }) => bits + surprise, sum.bits),
    tokens: sum.tokens + read.length,
  };
}
