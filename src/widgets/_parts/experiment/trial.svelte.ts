/** An experiment run again on the reader's device: models put to fresh questions, their answers collected. */
import type { Answered, Skill } from '../../../core/experiments/examine.ts';
import type { Live } from '../model/live.ts';
import type { Rung } from '../rung.ts';
import { createRounds, freshSeed } from './rounds.svelte.ts';
import type { Tools } from './tools.ts';

/** One model in one skill. */
export interface Cell {
  rung: Rung;
  skill: Skill;
}

/** What a model is called among the answers: squeezed, it is another one. */
export const subjectKey = ({ id, bits }: Pick<Rung, 'id' | 'bits'>) =>
  bits === undefined ? id : `${id} in ${bits} bits`;

/** @param model a `subjectKey` */
export const cellKey = (model: string, { domain, format }: Skill) => `${model} ${domain} ${format}`;

/** The town and its questions: fetched when a reader first runs an experiment again. */
export const bringTools = (): Promise<Tools> => import('./tools.ts').then(({ tools }) => tools);

export function createTrial({
  loadLive,
  loadTools,
}: {
  loadLive: () => Promise<Live>;
  loadTools: () => Promise<Tools>;
}) {
  const rounds = createRounds(loadLive);
  let answers = $state.raw<Record<string, Answered[]>>({});
  let seed = $state(0);

  /** Asks every cell `count` fresh questions. */
  async function run(cells: readonly Cell[], count: number) {
    const drawn = (seed = freshSeed());
    answers = {};
    await rounds.run({
      rungs: cells.map(({ rung }) => rung).filter((rung, index, all) => all.indexOf(rung) === index),
      questions: cells.length * count,
      loadTools,
      async *answers(client, { examine, makeTown }, rung) {
        const town = makeTown();
        for (const { skill } of cells.filter((cell) => cell.rung === rung)) {
          const key = cellKey(subjectKey(rung), skill);
          for await (const one of examine(client, skill, town, { seed: drawn, count })) yield { key, one };
        }
      },
      keep: (_, { key, one }) => (answers = { ...answers, [key]: [...(answers[key] ?? []), one] }),
    });
  }

  return {
    get state() {
      return rounds.state;
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
    stop: rounds.stop,
  };
}

export type Trial = ReturnType<typeof createTrial>;
