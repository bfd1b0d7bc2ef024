/** What was measured about the ladder's knowledge, for the card. It runs at build only. */
import type { ExperimentProps } from '../_parts/experiment/measured.ts';
import { recordedExamples, resultOf, trainedAgain } from '../_parts/experiment/measured.ts';
import type { Example } from '../_parts/experiment/examples.ts';
import { skillOf, TIERS, type Recorded, type Tier } from './layout.ts';

/** Adds the shares of right answers and three questions for each kind of people. */
export function withKnowledge<P extends ExperimentProps>(props: P) {
  const ids = props.rungs.map(({ id }) => id);
  const byTier = <T>(value: (tier: Tier) => T) =>
    Object.fromEntries(TIERS.map((tier) => [tier, value(tier)])) as Record<Tier, T>;
  const recorded: Recorded = byTier((tier) =>
    ids.map((id) => ({ ...shareOf(id, tier), again: trainedAgain(id).map((again) => shareOf(again, tier)) })),
  );
  const examples: Record<Tier, Example[]> = byTier((tier) => recordedExamples(ids, skillOf(tier)));
  return { ...props, recorded, examples };
}

function shareOf(id: string, tier: Tier) {
  const { right, items, interval } = resultOf(id, skillOf(tier));
  return { right, items, interval };
}
