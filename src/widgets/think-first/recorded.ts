/** What was measured about answers at once and in steps, for the card. It runs at build only. */
import type { Mark } from '../../core/experiments/examine.ts';
import type { ExperimentProps } from '../_parts/experiment/measured.ts';
import { recordedExamples, resultOf, skills } from '../_parts/experiment/measured.ts';
import { domainsOf, TASKS, WAYS, type Pair, type Recorded, type Score, type Task, type Way } from './layout.ts';
import { lastPlaceShares } from './shortcut.ts';

/** One of the hardest questions of a task, with what each model wrote to it in both ways. */
export interface Question {
  prompt: string;
  expected: string;
  said: Record<string, Record<Way, { output: string; mark: Mark }>>;
}

/** A model that was never taught a task may write hundreds of tokens; so many characters show that. */
const SHOWN = 140;

/** Adds every score, and three of the hardest questions for each task. */
export function withThinking<P extends ExperimentProps>(props: P) {
  const ids = props.rungs.map(({ id }) => id);
  const byTask = <T>(value: (task: Task) => T) =>
    Object.fromEntries(TASKS.map((task) => [task, value(task)])) as Record<Task, T>;
  const pair = (task: Task, id: string) =>
    Object.fromEntries(
      WAYS.map((format) => [
        format,
        domainsOf(task).map((domain): Score => {
          const { right, items, tokens } = resultOf(id, { domain, format });
          return { right, items, tokens };
        }),
      ]),
    ) as Pair;
  const recorded: Recorded = byTask((task) => Object.fromEntries(ids.map((id) => [id, pair(task, id)])));
  const questions: Record<Task, Question[]> = byTask((task) => hardest(task, ids));
  return { ...props, recorded, questions, shortcut: lastPlaceShares(skills) };
}

function hardest(task: Task, ids: string[]): Question[] {
  const domain = domainsOf(task).at(-1)!;
  const [atOnce, inSteps] = WAYS.map((format) => recordedExamples(ids, { domain, format }));
  return atOnce.map(({ prompt, expected, said }, index) => ({
    prompt,
    expected,
    said: Object.fromEntries(
      ids.map((id, place) => [id, { answer: shorten(said[place]), steps: shorten(inSteps[index].said[place]) }]),
    ),
  }));
}

function shorten({ output, mark }: { output: string; mark: Mark }): { output: string; mark: Mark } {
  return { output: output.length > SHOWN ? `${output.slice(0, SHOWN)}…` : output, mark };
}
