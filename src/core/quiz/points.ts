/** How many points a rule gives an outcome. */
import type { Family, Outcome, Rule } from './quiz.ts';

/**
 * What an outcome that is tied to no size earns of a reason for one size. A combination has an idle half and two models to
 * look after; a foundation model comes in every size, so half of such reasons would speak against it.
 */
const SHARE_OF_A_SIZE = 1 / 2;

const OF_ANY_SIZE: readonly Family[] = ['both', 'foundation'];

/** The points `rule` gives `outcome`, 0 or more: its own entry, else its family's; half of the sizes' where it has none. */
export function points(rule: Rule, outcome: Outcome): number {
  if (Object.hasOwn(rule.adds, outcome.id)) return rule.adds[outcome.id];
  if (Object.hasOwn(rule.adds, outcome.family)) return rule.adds[outcome.family];
  if (!OF_ANY_SIZE.includes(outcome.family)) return 0;
  return SHARE_OF_A_SIZE * ((rule.adds.small ?? 0) + (rule.adds.large ?? 0));
}
