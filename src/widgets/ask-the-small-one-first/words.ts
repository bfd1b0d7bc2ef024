/** What the figure says in words: its title, how good a guide confidence is, what the poise comes to, and the table. */
import { accuracyRange, ALWAYS, type Outcome, type Routable } from '../../core/experiments/routing.ts';
import { message } from '../../core/message.ts';
import type { Finding } from './finding.ts';
import type english from './labels/en.json';
import { tableThresholds } from './layout.ts';

type Labels = typeof english;

/** The finding, with its numbers from the questions that the threshold was not found on. */
export function titleOf({ verdict, pair, small, large }: Finding, labels: Labels, percent: Intl.NumberFormat): string {
  return message(labels.titles[verdict], {
    pair: percent.format(pair.accuracy),
    small: percent.format(small.accuracy),
    large: percent.format(large.accuracy),
    escalated: percent.format(pair.escalated),
    cost: percent.format(pair.cost),
  });
}

export function guideOf({ guide }: Finding, small: string, labels: Labels, percent: Intl.NumberFormat): string {
  if (!guide) return message(labels.guide.none, { small });
  return message(labels.guide.told, {
    small,
    share: percent.format(guide.value),
    low: percent.format(guide.low),
    high: percent.format(guide.high),
    half: percent.format(0.5),
  });
}

export function readingOf(
  kinds: readonly Routable[],
  now: Outcome,
  large: string,
  labels: Labels,
  percent: Intl.NumberFormat,
): string {
  const [low, high] = accuracyRange(kinds, now.threshold);
  return message(labels.reading, {
    accuracy: percent.format(now.accuracy),
    low: percent.format(low),
    high: percent.format(high),
    escalated: percent.format(now.escalated),
    cost: percent.format(now.cost),
    large,
  });
}

/** A row a tenth, one for the poise and one for sending everything on. */
export function rowsOf(
  kinds: readonly Routable[],
  curve: readonly Outcome[],
  threshold: number,
  labels: Labels,
  percent: Intl.NumberFormat,
): string[][] {
  return tableThresholds(threshold, ALWAYS).map((at) => {
    const range = accuracyRange(kinds, at).map((bound) => percent.format(bound));
    return [
      at === ALWAYS ? labels.table.all : percent.format(at / 1000),
      percent.format(curve[at].escalated),
      `${percent.format(curve[at].accuracy)} (${range.join('–')})`,
      percent.format(curve[at].cost),
    ];
  });
}
