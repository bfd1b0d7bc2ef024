/** What the years did to the largest published size, found in the models that are shown. */
import type { Dated } from './dated.ts';
import { sizeOf, usedBy, type Size } from './dated.ts';

/** How far back the largest is looked for that the largest of all is held against. */
const YEARS = 4;

export type Known = Dated & { parameters: number };

export interface Finding {
  /** The largest of all, and the largest that there was four years before it. */
  last: Known;
  first?: Known;
  /** Whether `last` uses fewer, as many or more parameters for a token than `first`; or all it has, as `whole`. */
  uses?: 'whole' | 'fewer' | 'same' | 'more';
  years: number;
}

const isKnown = (model: Dated): model is Known => model.parameters !== undefined;

/** Models that were the largest when they came out, the oldest first; `models` are in the order of their dates. */
export function recordsOf(models: readonly Dated[], size: Size): Dated[] {
  let most = 0;
  return models.filter((model) => {
    const value = sizeOf(model, size);
    if (value === undefined || value <= most) return false;
    most = value;
    return true;
  });
}

const yearsBefore = (month: string, years: number) => `${Number(month.slice(0, 4)) - years}${month.slice(4)}`;

/** The finding; undefined where no size is told at all. */
export function findingOf(models: readonly Dated[]): Finding | undefined {
  const records = recordsOf(models, 'total').filter(isKnown);
  const last = records.at(-1);
  if (!last) return undefined;
  const first = records.findLast(({ released }) => released <= yearsBefore(last.released, YEARS));
  if (!first) return { last, years: YEARS };
  if (last.active === undefined) return { last, first, uses: 'whole', years: YEARS };
  const difference = last.active - usedBy(first)!;
  return { last, first, uses: difference < 0 ? 'fewer' : difference > 0 ? 'more' : 'same', years: YEARS };
}
