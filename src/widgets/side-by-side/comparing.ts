/** Runs a prompt on two models at once, and a race of questions on one after the other; a later wish always wins. */
import { createLoading, failureOf, type Loading, type ModelStatus } from '../_parts/model/loading.ts';
import type { Live } from '../_parts/model/live.ts';
import type { Sampling, Step } from '../_parts/model/client.ts';
import type { Rung } from '../_parts/rung.ts';
import { EMPTY_LANE, finishedLane, writingLane, type Lane } from './lane.ts';
import { runRace, type Run } from './race.ts';
import type { Marker, Topic } from './town.ts';

export interface Wish {
  rungs: [Rung, Rung];
  prompt: string;
  format: 'auto' | 'text' | 'answer' | 'steps';
  sampling: Sampling;
  length: number;
}

export interface RaceWish {
  rungs: [Rung, Rung];
  topic: Topic;
  questions: number;
  seed: number;
}

export interface Comparing {
  weigh(wish: Wish): Promise<void>;
  /** Resolves with the two runs, or undefined if something came between; what, the status says. */
  race(wish: RaceWish): Promise<[Run, Run] | undefined>;
  cancel(): void;
  /** What is typed now has not been weighed. */
  forget(): void;
}

export function createComparing(options: {
  loadLive: () => Promise<Live>;
  loadMarker: () => Promise<Marker>;
  tellLane: (which: number, lane: Lane) => void;
  tellStatus: (which: number, status: ModelStatus) => void;
}): Comparing {
  let turn = 0;
  let writing: AbortController | undefined;
  const loadings = [0, 1].map((which) =>
    createLoading(options.loadLive, (status) => options.tellStatus(which, status)),
  ) as [Loading, Loading];
  const begin = () => {
    writing?.abort();
    writing = new AbortController();
    return ++turn;
  };

  async function write(which: number, wish: Wish, mine: number, signal: AbortSignal) {
    const isCurrent = () => mine === turn;
    let reached = false;
    try {
      const [{ live, client }, marker] = await Promise.all([
        loadings[which].ready(wish.rungs[which]),
        options.loadMarker(),
      ]);
      reached = true;
      if (!isCurrent()) return;
      const pieces = live.frame(wish.prompt, wish.format);
      const opening = pieces[0];
      const isStory = 'special' in opening && opening.special === 'text';
      const steps: Step[] = [];
      options.tellLane(which, writingLane(steps));
      const result = await client.run(pieces, wish.sampling, {
        limit: wish.length,
        signal,
        onSteps: (more) => {
          steps.push(...more);
          if (isCurrent()) options.tellLane(which, writingLane(steps));
        },
      });
      if (isCurrent()) options.tellLane(which, finishedLane(wish.prompt, isStory, result, marker));
    } catch (error) {
      if (!isCurrent()) return;
      options.tellLane(which, EMPTY_LANE);
      const failure = failureOf(error);
      if (reached && failure !== 'cancelled') loadings[which].fail(failure);
    }
  }

  return {
    async weigh(wish) {
      const mine = begin();
      const { signal } = writing!;
      await Promise.all([write(0, wish, mine, signal), write(1, wish, mine, signal)]);
    },
    async race({ rungs, topic, questions, seed }) {
      const mine = begin();
      const runs: Run[] = [];
      let which = 0;
      let reached = false;
      try {
        const both = await Promise.all([
          loadings[0].ready(rungs[0]),
          loadings[1].ready(rungs[1]),
          options.loadMarker(),
        ]);
        reached = true;
        const marker = both[2];
        const asked = marker.questions(topic, seed, questions);
        for (which = 0; which < 2; which++) {
          const { live, client } = both[which] as (typeof both)[0];
          runs.push(await runRace(client, asked, { frame: live.frame, mark: marker.mark }));
          if (mine !== turn) return undefined;
        }
        return runs as [Run, Run];
      } catch (error) {
        if (mine === turn && reached && failureOf(error) !== 'cancelled') loadings[which].fail(failureOf(error));
        return undefined;
      }
    },
    cancel() {
      writing?.abort();
      for (const loading of loadings) loading.cancel();
    },
    forget() {
      turn++;
      writing?.abort();
      for (const which of [0, 1]) options.tellLane(which, EMPTY_LANE);
    },
  };
}
