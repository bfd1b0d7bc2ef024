/** Secrets asked for on the reader's device, one model after the other; what was answered stays. */
import type { Secret } from '../../core/world/secrets.ts';
import type { TrialState } from '../_parts/experiment/trial.svelte.ts';
import { createLoading, failureOf, type ModelStatus } from '../_parts/model/loading.ts';
import type { Live } from '../_parts/model/live.ts';
import type { Rung } from '../_parts/rung.ts';
import type { Answers } from './kept.ts';
import type { Tools } from './tools.ts';

export function createAsking(options: { loadLive: () => Promise<Live>; loadTools: () => Promise<Tools> }) {
  let current = $state.raw<TrialState>({ kind: 'idle' });
  let answers = $state.raw<Answers>({});
  let turn = 0;
  let stop: (() => void) | undefined;

  /** Asks every model for every secret. */
  async function run(rungs: readonly Rung[], secrets: readonly Secret[]) {
    stop?.();
    const mine = ++turn;
    const questions = rungs.length * secrets.length;
    let answered = 0;
    for (const rung of rungs) {
      const tell = (state: TrialState) => mine === turn && (current = state);
      // A ready model reports once more when its pace is known, which may be after the last answer.
      const listen = (status: ModelStatus) =>
        status.kind !== 'ready' && tell(stateOf(status, rung, answered, questions));
      const loading = createLoading(options.loadLive, listen);
      stop = () => {
        turn++;
        loading.cancel();
      };
      try {
        const [{ client }, { ask }] = await Promise.all([loading.ready(rung), options.loadTools()]);
        tell({ kind: 'running', rung, answered, questions });
        for (const secret of secrets) {
          const answer = await ask(client, secret);
          if (mine !== turn) return;
          const others = (answers[rung.id] ?? []).filter(({ name }) => name !== answer.name);
          answers = { ...answers, [rung.id]: [...others, answer] };
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
    get answers() {
      return answers;
    },
    run,
    stop() {
      stop?.();
      current = { kind: 'idle' };
    },
  };
}

function stateOf(status: ModelStatus, rung: Rung, answered: number, questions: number): TrialState {
  if (status.kind === 'loading') return { kind: 'loading', rung, received: status.received, total: status.total };
  if (status.kind === 'failed') return { kind: 'failed', rung, failure: status.failure };
  return { kind: 'running', rung, answered, questions };
}
