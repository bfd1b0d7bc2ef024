/** Secrets asked for on the reader's device, one model after the other; what was answered stays. */
import type { Secret } from '../../core/world/secrets.ts';
import { createRounds } from '../_parts/experiment/rounds.svelte.ts';
import type { Live } from '../_parts/model/live.ts';
import type { Rung } from '../_parts/rung.ts';
import type { Answers } from './kept.ts';
import type { Tools } from './tools.ts';

export function createAsking({
  loadLive,
  loadTools,
}: {
  loadLive: () => Promise<Live>;
  loadTools: () => Promise<Tools>;
}) {
  const rounds = createRounds(loadLive);
  let answers = $state.raw<Answers>({});

  /** Asks every model for every secret. */
  function run(rungs: readonly Rung[], secrets: readonly Secret[]) {
    return rounds.run({
      rungs,
      questions: rungs.length * secrets.length,
      loadTools,
      async *answers(client, { ask }) {
        for (const secret of secrets) yield await ask(client, secret);
      },
      keep({ id }, answer) {
        const others = (answers[id] ?? []).filter(({ name }) => name !== answer.name);
        answers = { ...answers, [id]: [...others, answer] };
      },
    });
  }

  return {
    get state() {
      return rounds.state;
    },
    get answers() {
      return answers;
    },
    run,
    stop: rounds.stop,
  };
}
