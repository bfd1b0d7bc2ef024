/** Models at work one after the other on the reader's device, and how far they are; a later run or a stop ends the one before. */
import type { ModelClient } from '../model/client.ts';
import type { Live } from '../model/live.ts';
import { createLoading, failureOf, type Failure, type ModelStatus } from '../model/loading.ts';
import type { Rung } from '../rung.ts';

export type RoundsState =
  | { kind: 'idle' }
  | { kind: 'loading'; rung: Rung; received: number; total: number }
  | { kind: 'running'; rung: Rung; answered: number; questions: number }
  | { kind: 'failed'; rung: Rung; failure: Failure }
  | { kind: 'done'; questions: number };

/** Seeds of the readers' own draws; the recorded measurements have another. */
const SEEDS = 1_000_000;

/** A fresh draw's number. */
export function freshSeed(): number {
  return Math.floor(Math.random() * SEEDS);
}

/** What every model is asked, and what becomes of its answers. */
interface Rounds<Tools, Answer> {
  rungs: readonly Rung[];
  /** Answers expected in all. */
  questions: number;
  /** Brings what the questions need, while the model is brought. */
  loadTools: () => Promise<Tools>;
  answers: (client: ModelClient, tools: Tools, rung: Rung) => AsyncIterable<Answer>;
  /** Gets every answer of a run that still counts. */
  keep: (rung: Rung, answer: Answer) => void;
}

export function createRounds(loadLive: () => Promise<Live>) {
  let current = $state.raw<RoundsState>({ kind: 'idle' });
  let turn = 0;
  let stop: (() => void) | undefined;

  /** What was kept before a failure or a stop stays. */
  async function run<Tools, Answer>({ rungs, questions, loadTools, answers, keep }: Rounds<Tools, Answer>) {
    stop?.();
    const mine = ++turn;
    let answered = 0;
    for (const rung of rungs) {
      const tell = (state: RoundsState) => mine === turn && (current = state);
      const loading = createLoading(loadLive, (status) => {
        const state = stateOf(status, rung);
        if (state) tell(state);
      });
      stop = () => {
        turn++;
        loading.cancel();
      };
      try {
        const [{ client }, tools] = await Promise.all([loading.ready(rung), loadTools()]);
        tell({ kind: 'running', rung, answered, questions });
        for await (const answer of answers(client, tools, rung)) {
          if (mine !== turn) return;
          keep(rung, answer);
          tell({ kind: 'running', rung, answered: ++answered, questions });
        }
      } catch (error) {
        tell({ kind: 'failed', rung, failure: failureOf(error) });
        return;
      }
    }
    if (mine === turn) current = { kind: 'done', questions };
  }

  return {
    get state() {
      return current;
    },
    run,
    stop() {
      stop?.();
      current = { kind: 'idle' };
    },
  };
}

/** Nothing for a model that is here: it says so once more when its pace is known, perhaps behind its last answer. */
function stateOf(status: ModelStatus, rung: Rung): RoundsState | undefined {
  if (status.kind === 'loading') return { kind: 'loading', rung, received: status.received, total: status.total };
  if (status.kind === 'failed') return { kind: 'failed', rung, failure: status.failure };
  return undefined;
}
