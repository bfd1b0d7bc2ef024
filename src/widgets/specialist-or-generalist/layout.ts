/** A matrix of models and tasks: every cell a share with its range, and where the specialist beats which generalist. */
import type { Rung } from '../_parts/rung.ts';
import { isOwnWork, TASKS, type Task } from './tasks.ts';

/** Right answers of one model at one task. */
export interface Score {
  right: number;
  items: number;
  interval: [low: number, high: number];
}

/** By task, then by the model's id. */
export type Recorded = Record<Task, Record<string, Score>>;

type Sized = Pick<Rung, 'id' | 'kind' | 'bytes'>;

/** `ahead`: the first is clearly better. Clearly means that the two ranges do not meet. */
export function compare(first: Score, second: Score): 'ahead' | 'level' | 'behind' {
  if (first.interval[0] > second.interval[1]) return 'ahead';
  return first.interval[1] < second.interval[0] ? 'behind' : 'level';
}

/**
 * The model with the smallest file among those that no other is clearly better than; none where even the best gets
 * less than half right, for then nobody can be sent there.
 */
export function lightest(scores: Record<string, Score>, models: readonly Sized[]): string | undefined {
  const good = models.filter(({ id }) => models.every((other) => compare(scores[id], scores[other.id]) !== 'behind'));
  const [first] = [...good].sort((a, b) => a.bytes - b.bytes);
  return good.some(({ id }) => shareOf(scores[id]) >= 0.5) ? first?.id : undefined;
}

/** A specialist at a task of its own: the generalists, by how it stands to them. */
export interface Duel {
  task: Task;
  specialist: string;
  ahead: string[];
  level: string[];
  behind: string[];
}

/** Every specialist at every task it was made for. */
export function duels(recorded: Recorded, models: readonly Sized[]): Duel[] {
  const generalists = models.filter(({ kind }) => kind === 'generalist');
  return TASKS.flatMap((task) =>
    models
      .filter(({ kind, id }) => kind === 'specialist' && isOwnWork(task, id))
      .map(({ id: specialist }): Duel => {
        const score = recorded[task][specialist];
        const those = (how: ReturnType<typeof compare>) =>
          generalists.filter(({ id }) => compare(score, recorded[task][id]) === how).map(({ id }) => id);
        return { task, specialist, ahead: those('ahead'), level: those('level'), behind: those('behind') };
      }),
  );
}

export interface Finding {
  /** `better`: against the largest generalist specialists win some and lose none of their own tasks; `worse`: the reverse. */
  kind: 'better' | 'worse' | 'mixed' | 'level';
  /** Own tasks in which the specialist is ahead of the largest generalist, level with it, behind it. */
  ahead: number;
  level: number;
  behind: number;
  /** The largest share that a specialist gets right at what it was not made for. */
  elsewhere: number;
}

/** How specialists stand to the largest generalist at their own work, and what they can do besides. */
export function finding(recorded: Recorded, models: readonly (Sized & Pick<Rung, 'parameters'>)[]): Finding {
  const generalists = models.filter(({ kind }) => kind === 'generalist');
  const largest = generalists.reduce((best, one) => (one.parameters > best.parameters ? one : best));
  const all = duels(recorded, models);
  const count = (how: 'ahead' | 'level' | 'behind') => all.filter((duel) => duel[how].includes(largest.id)).length;
  const [ahead, level, behind] = [count('ahead'), count('level'), count('behind')];
  const foreign = models
    .filter(({ kind }) => kind === 'specialist')
    .flatMap(({ id }) => TASKS.filter((task) => !isOwnWork(task, id)).map((task) => shareOf(recorded[task][id])));
  const kind = ahead > 0 && behind > 0 ? 'mixed' : ahead > 0 ? 'better' : behind > 0 ? 'worse' : 'level';
  return { kind, ahead, level, behind, elsewhere: Math.max(0, ...foreign) };
}

export const shareOf = ({ right, items }: Score): number => (items === 0 ? 0 : right / items);
