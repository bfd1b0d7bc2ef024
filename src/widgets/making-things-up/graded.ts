/** Answers counted by how sure the model was of each, so that a threshold can be moved over them. */
import type { Answered, Mark, Skill } from '../../core/experiments/examine.ts';
import { wilsonInterval } from '../../core/experiments/interval.ts';

/** Those nobody has ever described, and those who were told about a lot, a little and hardly at all. */
export const PEOPLE = ['stranger', 'famous', 'known', 'obscure'] as const;
export type People = (typeof PEOPLE)[number];

/** The steps of the threshold, in per cent. */
export const STEP = 5;
const BINS = 100 / STEP;

/** Answers of one model about one kind of people: right and wrong ones in bins of five per cent of confidence. */
export interface Graded {
  right: number[];
  wrong: number[];
  /** Answered "I do not know." of its own accord. */
  declined: number;
}

export interface Split {
  right: number;
  declined: number;
  wrong: number;
  items: number;
}

export const skillOf = (people: People): Skill => ({
  domain: people === 'stranger' ? 'stranger' : `fact-${people}`,
  format: 'answer',
});

/**
 * Sorts answers into bins.
 * @param answers each with what it was marked and the confidence from 0 to 1; about a stranger, "I do not know." is
 * marked right, and here it is what it says: declined
 */
export function gradeAnswers(people: People, answers: readonly Pick<Answered, 'mark' | 'confidence'>[]): Graded {
  const graded: Graded = { right: Array(BINS).fill(0), wrong: Array(BINS).fill(0), declined: 0 };
  for (const { mark, confidence } of answers) {
    const kind: Mark = people === 'stranger' && mark === 'right' ? 'declined' : mark;
    if (kind === 'declined') graded.declined++;
    // A thousandth of a bin of slack: 0.15 in floating point is not three times 0.05.
    else graded[kind][Math.min(BINS - 1, Math.floor(confidence * BINS + 1e-3))]++;
  }
  return graded;
}

/** What is left when answers below `threshold` (in per cent) count as "I do not know." */
export function splitAt({ right, wrong, declined }: Graded, threshold: number): Split {
  const from = Math.round(threshold / STEP);
  const kept = { right: sum(right.slice(from)), wrong: sum(wrong.slice(from)) };
  const items = sum(right) + sum(wrong) + declined;
  return { ...kept, declined: items - kept.right - kept.wrong, items };
}

export interface Price {
  /** Answers about strangers that are no longer invented, of so many. */
  avoided: number;
  inventions: number;
  /** Right answers about real people that are given up, of so many. */
  givenUp: number;
  rights: number;
}

/** What a threshold buys one model, and what it costs. */
export function priceOf(graded: Record<People, Graded>, threshold: number): Price {
  const inventions = sum(graded.stranger.wrong);
  const real = PEOPLE.filter((people) => people !== 'stranger');
  const rights = real.reduce((total, people) => total + sum(graded[people].right), 0);
  const kept = real.reduce((total, people) => total + splitAt(graded[people], threshold).right, 0);
  return {
    avoided: inventions - splitAt(graded.stranger, threshold).wrong,
    inventions,
    givenUp: rights - kept,
    rights,
  };
}

/**
 * Whether small models make more up, held against the models' own answers about people who do not exist: `fewer` or
 * `more` if the ranges of the smallest and the largest do not meet and no model lies clearly against the trend.
 * @param strangers one a model, the smallest first
 */
export function findingOf(strangers: readonly Graded[]): 'fewer' | 'more' | 'unclear' {
  const ranges = strangers.map((graded) => {
    const { wrong, items } = splitAt(graded, 0);
    return wilsonInterval(wrong, items);
  });
  const falls = (all: readonly [number, number][]) =>
    all[all.length - 1][1] < all[0][0] && all.every(([low], index) => index === 0 || low <= all[index - 1][1]);
  if (falls(ranges)) return 'fewer';
  return falls(ranges.toReversed()) ? 'more' : 'unclear';
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}
