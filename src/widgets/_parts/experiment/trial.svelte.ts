/** An experiment run again on the reader's device: models put to fresh questions one after the other, answers collected. */
import type { Answered, Skill } from '../../../core/experiments/examine.ts';
import { createLoading, failureOf, type Failure, type ModelStatus } from '../model/loading.ts';
import type { Live } from '../model/live.ts';
import type { Rung } from '../rung.ts';
import type { Tools } from './tools.ts';

/** One model in one skill. */
export interface Cell {
  rung: Rung;
  skill: Skill;
}

export type TrialState =
  | { kind: 'idle' }
  | { kind: 'loading'; rung: Rung; received: number; total: number }
  | { kind: 'running'; rung: Rung; answered: number; questions: number }
  | { kind: 'failed'; rung: Rung; failure: Failure }
  | { kind: 'done'; questions: number };

/** What a model is called among the answers: squeezed, it is another one. */
export const subjectKey = ({ id, bits }: Pick<Rung, 'id' | 'bits'>) =>
  bits === undefined ? id : `${id} in ${bits} bits`;

/** @param model a `subjectKey` */
export const cellKey = (model: string, { domain, format }: Skill) => `${model} ${domain} ${format}`;

/** Seeds of the readers' own draws; the recorded measurements have another. */
export const SEEDS = 1_000_000;

export function createTrial(options: { loadLive: () => Promise<Live>; loadTools: () => Promise<Tools> }) {
  let current = $state.raw<TrialState>({ kind: 'idle' });
  let answers = $state.raw<Record<string, Answered[]>>({});
  let seed = $state(0);
  let turn = 0;
  let stop: (() => void) | undefined;

  /** Asks every cell `count` fresh questions; what was answered before a failure or a stop stays. */
  async function run(cells: readonly Cell[], count: number) {
    stop?.();
    const mine = ++turn;
    seed = Math.floor(Math.random() * SEEDS);
    answers = {};
    const questions = cells.length * count;
    let answered = 0;
    const rungs = cells.map(({ rung }) => rung).filter((rung, index, all) => all.indexOf(rung) === index);
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
        const [{ client }, { examine, makeTown }] = await Promise.all([loading.ready(rung), options.loadTools()]);
        tell({ kind: 'running', rung, answered, questions });
        const town = makeTown();
        for (const { skill } of cells.filter((cell) => cell.rung === rung)) {
          for await (const one of examine(client, skill, town, { seed, count })) {
            if (mine !== turn) return;
            const key = cellKey(subjectKey(rung), skill);
            answers = { ...answers, [key]: [...(answers[key] ?? []), one] };
            tell({ kind: 'running', rung, answered: ++answered, questions });
          }
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
    /** The answers so far, by `cellKey`. */
    get answers() {
      return answers;
    },
    /** What the questions were drawn with. */
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

export type Trial = ReturnType<typeof createTrial>;

/** Where a trial is while a model is brought. */
export function stateOf(status: ModelStatus, rung: Rung, answered: number, questions: number): TrialState {
  if (status.kind === 'loading') return { kind: 'loading', rung, received: status.received, total: status.total };
  if (status.kind === 'failed') return { kind: 'failed', rung, failure: status.failure };
  return { kind: 'running', rung, answered, questions };
}
