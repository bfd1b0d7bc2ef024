/** What was measured of every model at every task, for the card. It runs at build only. */
import type { Example } from '../_parts/experiment/examples.ts';
import type { ExperimentProps } from '../_parts/experiment/measured.ts';
import { recordedExamples, resultOf } from '../_parts/experiment/measured.ts';
import type { Recorded, Score } from './layout.ts';
import { skillOf, TASKS, type Task } from './tasks.ts';

/** A specialist away from its subject may write hundreds of tokens; so many characters show that. */
const SHOWN = 120;

/** Adds every cell, and three questions for each task. */
export function withMatrix<P extends ExperimentProps>(props: P) {
  const ids = props.rungs.map(({ id }) => id);
  const byTask = <T>(value: (task: Task) => T) =>
    Object.fromEntries(TASKS.map((task) => [task, value(task)])) as Record<Task, T>;
  const recorded: Recorded = byTask((task) =>
    Object.fromEntries(
      ids.map((id): [string, Score] => {
        const { right, items, interval } = resultOf(id, skillOf(task));
        return [id, { right, items, interval }];
      }),
    ),
  );
  const examples: Record<Task, Example[]> = byTask((task) =>
    recordedExamples(ids, skillOf(task)).map(({ said, expected, ...rest }) => ({
      ...rest,
      expected: task === 'stories' ? '' : expected,
      said: said.map(({ output, ...one }) => ({ ...one, output: shorten(output) })),
    })),
  );
  return { ...props, recorded, examples };
}

const shorten = (text: string) => (text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text);
