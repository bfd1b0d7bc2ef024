/** Which answers would change the outcome: one alone, or, where one is not enough, two together. */
import { applyChanges, changesOf, margin, type Changed } from './change.ts';
import type { Answers, Family, Quiz } from './quiz.ts';
import { weigh, type Verdict } from './verdict.ts';

export interface Flips {
  /** Every single answer that leads to another outcome, in the order of the questions. */
  single: Changed[];
  /** The side of the balance that no single answer leads to; undefined when one does, or the outcome is a combination. */
  unreached?: 'small' | 'large';
  /** The single answer that comes nearest to that side (or, for a combination, to another outcome). */
  nearest?: Changed;
  /** The two answers that lead there most clearly, when two are enough. */
  pair?: Changed;
}

const otherSide = (family?: Family) => (family === 'small' ? 'large' : family === 'large' ? 'small' : undefined);

/** The first of the largest by `size`. */
function largest<T>(list: T[], size: (item: T) => number): T | undefined {
  return list.reduce<T | undefined>(
    (best, item) => (best === undefined || size(item) > size(best) ? item : best),
    undefined,
  );
}

/** How far the best allowed outcome that `wanted` accepts is behind the winner; Infinity when there is none. */
function gap({ winner, ranking }: Verdict, wanted: (family: Family, id: string) => boolean): number {
  const scores = ranking
    .filter(({ outcome, limits }) => limits.length === 0 && wanted(outcome.family, outcome.id))
    .map(({ score }) => score);
  return (winner?.score ?? 0) - Math.max(-Infinity, ...scores);
}

/** What would tip the verdict on `answers`. A change after which nothing fits is no flip. */
export function flips(quiz: Quiz, answers: Answers): Flips {
  const before = weigh(quiz, answers).winner?.outcome;
  const changes = changesOf(quiz, answers);
  const alone = changes
    .map((change) => applyChanges(quiz, answers, [change]))
    .filter(({ verdict }) => verdict.winner !== undefined);
  const single = alone.filter(({ verdict }) => verdict.winner?.outcome.id !== before?.id);

  const side = otherSide(before?.family);
  const wanted = (family: Family, id: string) => (side ? family === side : id !== before?.id);
  const isWanted = ({ verdict: { winner } }: Changed) =>
    winner !== undefined && wanted(winner.outcome.family, winner.outcome.id);
  if (single.some(isWanted)) return { single };

  const near = alone.filter(({ verdict }) => gap(verdict, wanted) < Infinity);
  const pairs = changes
    .flatMap((first, index) => changes.slice(index + 1).map((second) => [first, second]))
    .filter(([first, second]) => first.question !== second.question)
    .map((pair) => applyChanges(quiz, answers, pair))
    .filter(isWanted);
  return {
    single,
    unreached: side,
    nearest: largest(near, ({ verdict }) => -gap(verdict, wanted)),
    pair: largest(pairs, ({ verdict }) => Math.min(margin(verdict), Number.MAX_VALUE)),
  };
}
