/** What the scale shows, found in the data: how often our smallest model goes into the heaviest of known size. */
import { ascending } from 'd3-array';
import { isKnown, type Known, type Weight } from './weight.ts';

export interface Finding {
  lightest: Known;
  heaviest: Known;
  /** How many of the lightest hold as many parameters as the heaviest. */
  times: number;
}

/** @throws {Error} when no model has a known size */
export function findingOf(weights: readonly Weight[]): Finding {
  const known = weights.filter(isKnown).toSorted((a, b) => ascending(a.parameters, b.parameters));
  const [lightest] = known;
  const heaviest = known.at(-1);
  if (!lightest || !heaviest) throw new Error('No model of known size in content/models');
  return { lightest, heaviest, times: heaviest.parameters / lightest.parameters };
}

export type Group = Weight['family'] | 'unpublished';

/** How many models of each family are on the scale, ours left out, and how many are in the lane. */
export function countByGroup(weights: readonly Weight[]): Record<Group, number> {
  const counts: Record<Group, number> = { small: 0, large: 0, disputed: 0, foundation: 0, unpublished: 0 };
  for (const weight of weights) {
    if (!weight.ours) counts[isKnown(weight) ? weight.family : 'unpublished'] += 1;
  }
  return counts;
}
