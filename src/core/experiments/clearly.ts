/** Tells two counted shares apart, or says that they cannot be. */
import { wilsonInterval } from './interval.ts';

/** Right answers among so many, and the range in which the true share lies with 95 % confidence. */
export interface Share {
  right: number;
  items: number;
  interval: [low: number, high: number];
}

/** `right` of `items` with its range. */
export function shareOf(right: number, items: number): Share {
  return { right, items, interval: wilsonInterval(right, items) };
}

/** The share of a model's first training, its range stretched over those of all: luck with the first weights is luck as well. */
export function spanning(first: Share, again: readonly Share[]): Share {
  const ranges = [first, ...again].map(({ interval }) => interval);
  return { ...first, interval: [Math.min(...ranges.map(([low]) => low)), Math.max(...ranges.map(([, high]) => high))] };
}

/** True if the first share is higher than the second with 95 % confidence (Newcombe 1998, from the two Wilson intervals). */
export function isClearlyMore(one: Share, other: Share): boolean {
  const [higher, lower] = [one, other].map(({ right, items }) => right / items);
  const reach = Math.hypot(higher - one.interval[0], other.interval[1] - lower);
  return higher - lower > reach;
}
