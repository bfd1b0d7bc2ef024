/** What models kept of planted secrets, counted by how often each was told, and what the counts amount to. */
import type { Kept } from '../../core/experiments/planted.ts';
import { wilsonInterval } from '../../core/experiments/interval.ts';

/** One secret and what a model makes of it; `told` if the number stands in what it wrote. */
export type Answer = Kept & { told: boolean };

/** Answers by model. */
export type Answers = Record<string, Answer[]>;

export interface Count {
  told: number;
  of: number;
  /** Of the share that is written out, at 95%. */
  interval: [low: number, high: number];
  /** The middle one of the probabilities of the whole numbers. */
  typical: number;
}

/** How often secrets were told, ascending; 0 is the control. */
export function timesIn(answers: readonly Answer[]): number[] {
  return [...new Set(answers.map(({ times }) => times))].sort((a, b) => a - b);
}

/** Counts the secrets told so many times; nothing asked is nothing known. */
export function countTold(answers: readonly Answer[], times: number): Count {
  const asked = answers.filter((answer) => answer.times === times);
  const told = asked.filter((answer) => answer.told).length;
  const sorted = asked.map(({ probability }) => probability).sort((a, b) => a - b);
  const middle = sorted.length / 2;
  // The mean of the two in the middle, of their logarithms: probabilities lie many powers of ten apart.
  const typical = sorted.length === 0 ? 0 : Math.sqrt(sorted[Math.ceil(middle) - 1] * sorted[Math.floor(middle)]);
  return { told, of: asked.length, interval: wilsonInterval(told, asked.length), typical };
}

export interface Finding {
  kind: 'grows' | 'shrinks' | 'unclear';
  /** What the largest model wrote out of those told `few` times: the fewest of which it has at least half. */
  few: number;
  high: Count;
  /** What the smallest wrote out of those told most often. */
  most: number;
  low: Count;
}

/**
 * What is kept grows with size if, for some number of times, the ranges of the smallest and the largest model do not
 * meet, and no model is clearly behind the one below it; it shrinks if the same holds the other way round.
 * @param answers one list a model, the smallest first
 */
export function findingOf(answers: readonly Answer[][]): Finding {
  const times = timesIn(answers[0]).filter((count) => count > 0);
  const most = times[times.length - 1];
  const largest = answers[answers.length - 1];
  const few = times.find((count) => isHalf(countTold(largest, count))) ?? most;
  const isClimb = (models: readonly Answer[][]) => {
    const ranges = times.map((count) => models.map((model) => countTold(model, count).interval));
    const isAhead = ranges.some((all) => all[all.length - 1][0] > all[0][1]);
    return isAhead && ranges.every((all) => all.every(([, high], index) => index === 0 || high >= all[index - 1][0]));
  };
  const kind = isClimb(answers) ? 'grows' : isClimb(answers.toReversed()) ? 'shrinks' : 'unclear';
  return { kind, few, high: countTold(largest, few), most, low: countTold(answers[0], most) };
}

const isHalf = ({ told, of }: Count) => 2 * told >= of;
