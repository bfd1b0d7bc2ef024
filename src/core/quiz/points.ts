/** How many points a rule gives an outcome. */
import type { Outcome, Rule } from './quiz.ts';

/** What a combination earns of a reason for one of its halves: the other half is idle, and there are two to look after. */
const SHARE_OF_BOTH = 1 / 2;

/** The points `rule` gives `outcome`, 0 or more: its own entry, else its family's; a combination earns half of either. */
export function points(rule: Rule, outcome: Outcome): number {
  if (Object.hasOwn(rule.adds, outcome.id)) return rule.adds[outcome.id];
  if (outcome.family !== 'both') return rule.adds[outcome.family] ?? 0;
  return SHARE_OF_BOTH * ((rule.adds.small ?? 0) + (rule.adds.large ?? 0));
}
