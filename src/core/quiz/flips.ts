/** Which answers would change the outcome: one alone, or, where one is not enough, two together. */
import { applyChanges, changesOf, margin, type Changed } from './change.ts';
import type { Answers, Quiz } from './quiz.ts';
import { weigh } from './verdict.ts';

export interface Flips {
  /** Every single answer that leads to another outcome, in the order of the questions. */
  single: Changed[];
  /** Without a single one: the answer that comes nearest to changing the outcome. */
  nearest?: Changed;
  /** Without a single one: the two answers that change it most clearly, when two are enough. */
  pair?: Changed;
}

const winnerOf = ({ verdict }: Changed) => verdict.winner?.outcome.id;

/** The first of the largest by `size`. */
function largest<T>(list: T[], size: (item: T) => number): T | undefined {
  return list.reduce<T | undefined>(
    (best, item) => (best === undefined || size(item) > size(best) ? item : best),
    undefined,
  );
}

/** What would tip the verdict on `answers`. A change after which nothing fits is no flip. */
export function flips(quiz: Quiz, answers: Answers): Flips {
  const before = weigh(quiz, answers).winner?.outcome.id;
  const changes = changesOf(quiz, answers);
  const alone = changes.map((change) => applyChanges(quiz, answers, [change])).filter(winnerOf);
  const single = alone.filter((changed) => winnerOf(changed) !== before);
  if (single.length > 0) return { single };
  const pairs = changes
    .flatMap((first, index) => changes.slice(index + 1).map((second) => [first, second]))
    .filter(([first, second]) => first.question !== second.question)
    .map((pair) => applyChanges(quiz, answers, pair))
    .filter((changed) => winnerOf(changed) !== undefined && winnerOf(changed) !== before);
  return {
    single,
    nearest: largest(alone, ({ verdict }) => -margin(verdict)),
    pair: largest(pairs, ({ verdict }) => Math.min(margin(verdict), Number.MAX_VALUE)),
  };
}
