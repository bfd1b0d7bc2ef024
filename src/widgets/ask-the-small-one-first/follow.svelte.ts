/** Follows one question: the small model answers, and if it is not sure enough the large one is asked, on the reader's device. */
import { answerTokens, readWritten } from '../../core/experiments/subject.ts';
import { GREEDY } from '../../core/transformer/sample.ts';
import type { Live } from '../_parts/model/live.ts';
import { createLoading, failureOf, type ModelStatus } from '../_parts/model/loading.ts';
import type { Rung } from '../_parts/rung.ts';

export interface Said {
  output: string;
  /** Thousandths. */
  sure: number;
}

/** A question on its way. */
export interface Route {
  origin: 'recorded' | 'live';
  prompt: string;
  small?: Said;
  large?: Pick<Said, 'output'>;
  /** The right answer, where it is known. */
  expected?: string;
}

/** Answers are short; a model that finds no end is cut off here. */
const LIMIT = 60;
const absent: ModelStatus = { kind: 'absent' };

export function createFollow(loadLive: () => Promise<Live>) {
  let route = $state.raw<Route | undefined>();
  let statuses = $state.raw<{ small: ModelStatus; large: ModelStatus }>({ small: absent, large: absent });
  let turn = 0;
  const loadings = {
    small: createLoading(loadLive, (status) => (statuses = { ...statuses, small: status })),
    large: createLoading(loadLive, (status) => (statuses = { ...statuses, large: status })),
  };

  async function ask(which: 'small' | 'large', rung: Rung, prompt: string): Promise<Said | undefined> {
    const mine = turn;
    let reached = false;
    try {
      const { live, client } = await loadings[which].ready(rung);
      reached = true;
      if (mine !== turn) return undefined;
      const { steps } = await client.run(live.frame(prompt, 'answer'), GREEDY, { limit: LIMIT });
      if (mine !== turn) return undefined;
      const share = answerTokens(steps).reduce((product, { probability }) => product * probability, 1);
      return { output: readWritten(steps).text, sure: Math.round(1000 * share) };
    } catch (error) {
      const failure = failureOf(error);
      if (mine === turn && reached && failure !== 'cancelled') loadings[which].fail(failure);
      return undefined;
    }
  }

  /** Asks the large model about the question that is under way. */
  async function goOn(large: Rung) {
    if (!route) return;
    const { prompt } = route;
    const said = await ask('large', large, prompt);
    if (said && route?.prompt === prompt) route = { ...route, large: said };
  }

  return {
    /** The question that was asked on this device; undefined while the recorded one stands. */
    get route() {
      return route;
    },
    get statuses() {
      return statuses;
    },
    goOn,
    /** Asks the small model, and then the large one if `isSure` says no. */
    async start(prompt: string, pair: { small: Rung; large: Rung }, isSure: (sure: number) => boolean) {
      turn++;
      route = { origin: 'live', prompt };
      const said = await ask('small', pair.small, prompt);
      if (!said) return;
      route = { origin: 'live', prompt, small: said };
      if (!isSure(said.sure)) await goOn(pair.large);
    },
    forget() {
      turn++;
      route = undefined;
    },
    cancel() {
      turn++;
      loadings.small.cancel();
      loadings.large.cancel();
    },
  };
}

export type Follow = ReturnType<typeof createFollow>;
