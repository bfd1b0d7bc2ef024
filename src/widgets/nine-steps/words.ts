/** The walk in words: its title, how far a pair is apart at a step, and the table of all steps. */
import { roundCount } from '../../core/comparison.ts';
import { message } from '../../core/message.ts';
import { isShared, widest, type Account, type Measure, type PairId, type Walk } from './step.ts';
import type english from './labels/en.json';

type Labels = typeof english;

/** The finding: how many of the steps a pair shares, and where it differs most. */
export function titleOf({ steps, names }: Walk, pair: PairId, labels: Labels, language: string): string {
  const [small, large] = names[pair];
  const count = steps.filter((step) => isShared(step.pairs[pair])).length;
  const first = message(labels.title, { small, large, count, steps: steps.length }, language);
  const most = widest(steps, pair);
  if (!most) return `${first} ${labels.level}`;
  const times = roundCount(most.pairs[pair].factor!, language);
  return `${first} ${message(labels.widest[most.measure!], { times }, language)}`;
}

/** How far the pair is apart at a step: "37 times the work", "the same", "another way". */
export function apart(account: Account, measure: Measure | undefined, labels: Labels, language: string): string {
  if (isShared(account)) return labels.ways.same;
  if (measure === undefined || account.factor === undefined) return labels.ways[account.way];
  return message(labels.times[measure], { times: roundCount(account.factor, language) }, language);
}

/** A factor as the drawing writes it beside a mark: "37×". */
export const timesSign = (factor: number, language: string): string => `${roundCount(factor, language)}×`;

export function stepTable({ steps, names }: Walk, pair: PairId, labels: Labels, language: string) {
  const [small, large] = names[pair];
  const { table } = labels;
  return {
    caption: message(table.caption, { small, large }, language),
    columns: [table.step, table.same, table.differs, table.apart, small, large, table.told],
    rows: steps.map(({ name, same, differs, measure, pairs }, index) => {
      const account = pairs[pair];
      const figures = account.figures ?? [table.none, table.none];
      return [
        `${index + 1} ${name}`,
        same,
        differs,
        apart(account, measure, labels, language),
        ...figures,
        account.text,
      ];
    }),
  };
}
