/** What the ladder knows about people: lines by fame over the size of the model, and what they amount to. */
import type { Answered, Skill } from '../../core/experiments/examine.ts';
import { shareOf, spanning, type Share } from '../../core/experiments/clearly.ts';
import { tally } from '../../core/experiments/tally.ts';
import type { Line, Measure } from '../_parts/experiment/line-chart.ts';
import { cellKey } from '../_parts/experiment/trial.svelte.ts';
import type { Rung } from '../_parts/rung.ts';

export const TIERS = ['famous', 'known', 'obscure'] as const;
export type Tier = (typeof TIERS)[number];

/** Shares of right answers with their ranges, one for each rung in order; `again`: of its further trainings. */
export type Recorded = Record<Tier, (Share & { again: Share[] })[]>;

export const skillOf = (tier: Tier): Skill => ({ domain: `fact-${tier}`, format: 'answer' });

/** A line a tier; the reader's own answers stand beside the recorded ones. */
export function knowledgeLines(
  rungs: readonly Rung[],
  recorded: Recorded,
  answers: Record<string, Answered[]>,
  names: Record<Tier, string>,
): Line[] {
  return TIERS.map((tier) => ({
    id: tier,
    label: names[tier],
    points: rungs.map(({ parameters }, index) => {
      const { right, items, interval } = recorded[tier][index];
      return { x: parameters, y: right / items, low: interval[0], high: interval[1] };
    }),
    again: rungs.flatMap(({ parameters }, index) =>
      recorded[tier][index].again.map(({ right, items }) => ({ x: parameters, y: right / items })),
    ),
    own: rungs.flatMap((rung): Measure[] => {
      const { right, items } = tally(answers[cellKey(rung.id, skillOf(tier))] ?? []);
      if (items === 0) return [];
      const [low, high] = shareOf(right, items).interval;
      return [{ x: rung.parameters, y: right / items, low, high }];
    }),
  }));
}

/**
 * What the recorded shares say: knowledge grows if the largest model is clearly ahead of the smallest with every kind of
 * people, and no model clearly behind the one below it; clearly means that their ranges do not meet, which reach over all
 * trainings of a model.
 */
export function finding(recorded: Recorded): 'grows' | 'mixed' {
  const grows = TIERS.every((tier) => {
    const ranges = recorded[tier].map((share) => spanning(share, share.again).interval);
    const isAhead = ranges[ranges.length - 1][0] > ranges[0][1];
    return isAhead && ranges.every(([, high], index) => index === 0 || high >= ranges[index - 1][0]);
  });
  return grows ? 'grows' : 'mixed';
}
