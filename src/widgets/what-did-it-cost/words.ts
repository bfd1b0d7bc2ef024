/** The picture in words: titles that the numbers decide, and the rows of hours and of money. */
import { cardHours, CARD_PEAKS, disagreement, rent } from '../../core/cost.ts';
import { message } from '../../core/message.ts';
import { shortCount } from '../../core/quantity.ts';
import type { Row } from './layout.ts';
import type { Estimate, Trained, Worked } from './stock.ts';
import type english from './labels/en.json';

type Labels = typeof english;

const SUPERSCRIPT = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** A power of ten: "10²³". */
export const tenTo = (power: number): string =>
  `10${[...String(power)].map((digit) => SUPERSCRIPT[Number(digit)]).join('')}`;

/** Operations with their power of ten: "3.2 × 10²³". */
export function operations(work: number, language: string): string {
  const power = Math.floor(Math.log10(work));
  const digits = new Intl.NumberFormat(language, { maximumSignificantDigits: 2 }).format(work / 10 ** power);
  return `${digits} × ${tenTo(power)}`;
}

/** Dollars in short: "$2.1M". */
export const dollars = (value: number, language: string): string =>
  new Intl.NumberFormat(language, {
    ...{ style: 'currency', currency: 'USD', currencyDisplay: 'narrowSymbol', notation: 'compact' },
    maximumSignificantDigits: value >= 100 && value < 1000 ? 3 : 2,
  } as Intl.NumberFormatOptions).format(value);

const times = (value: number, language: string) =>
  new Intl.NumberFormat(language, { maximumSignificantDigits: 2 }).format(value);

/** The finding of a pair: whether the one with fewer parameters took more work. */
export function pairTitle(left: Worked, right: Worked, labels: Labels, language: string): string {
  const [less, more] = left.parameters <= right.parameters ? [left, right] : [right, left];
  const told = { less: less.name, more: more.name, size: times(more.parameters / less.parameters, language) };
  if (less.parameters === more.parameters) return message(labels.pair.same, told);
  if (less.work > more.work)
    return message(labels.pair.found, { ...told, times: times(less.work / more.work, language) });
  return message(labels.pair.usual, { ...told, times: times(more.work / less.work, language) });
}

/** The hours that makers published, and what the operations alone would take. */
export function hourRows(
  models: readonly Trained[],
  worked: ReadonlyMap<string, Worked>,
  { share, price }: { share: number; price: number },
  labels: Labels,
  language: string,
): (Row & { hours: number; reckoned?: number })[] {
  return models
    .flatMap(({ id, name, hours }) => (hours ? [{ id, name, hours }] : []))
    .map(({ id, name, hours: { value, card } }) => {
      const work = worked.get(id)?.work;
      const peak = CARD_PEAKS[card];
      const reckoned = work === undefined || peak === undefined ? undefined : cardHours(work, peak, share / 100);
      const marks: Row['marks'] = [{ value, kind: 'published' }];
      if (reckoned !== undefined) marks.unshift({ value: reckoned, kind: 'reckoned' });
      const told = { hours: shortCount(value, language), card, money: dollars(rent(value, price), language) };
      return { id, name, marks, told: message(labels.hours.told, told), hours: value, reckoned };
    })
    .toSorted((a, b) => b.hours - a.hours);
}

/** The finding of the hours: of the models called small that took more hours than a larger one, the pair furthest apart. */
export function hoursTitle(models: readonly Trained[], labels: Labels, language: string): string {
  const all = models.flatMap(({ name, family, parameters, hours }) =>
    parameters && hours ? [{ name, family, parameters, hours }] : [],
  );
  const small = all.filter(({ family }) => family === 'small');
  const pairs = small.flatMap((less) =>
    all
      .filter(({ parameters, hours }) => parameters > less.parameters && hours.value < less.hours.value)
      .map((more) => ({ less, more, size: more.parameters / less.parameters })),
  );
  const [widest] = pairs.toSorted((a, b) => b.size - a.size);
  if (!widest) return labels.hours.none;
  const { less, more, size } = widest;
  const count = (one: typeof less) => shortCount(one.hours.value, language);
  const told = {
    ...{ less: less.name, hours: count(less), card: less.hours.card },
    ...{ more: more.name, fewer: count(more), other: more.hours.card, size: times(size, language) },
  };
  return message(labels.hours.title, told);
}

/** Estimates nearer to each other than this are not worth a word. */
const CLOSE = 1.1;

export const costsOf = ({ costs }: Trained): Estimate[] => costs ?? [];

/** The estimates of money, the dearest model first. */
export function moneyRows(models: readonly Trained[], labels: Labels, language: string): (Row & { most: number })[] {
  return models
    .filter((model) => costsOf(model).length > 0)
    .map((model) => {
      const costs = costsOf(model);
      const { least, most, times: apart } = disagreement(costs.map(({ value }) => value));
      const isOneRun = costs.every(({ method }) => method !== 'remade');
      const told =
        costs.length === 1
          ? dollars(least, language)
          : message(!isOneRun ? labels.money.later : apart < CLOSE ? labels.money.close : labels.money.apart, {
              least: dollars(least, language),
              most: dollars(most, language),
              times: times(apart, language),
            });
      const marks = costs.map(({ value, method }) => ({ value, kind: method }));
      return { id: model.id, name: model.name, marks, told, most };
    })
    .toSorted((a, b) => b.most - a.most);
}

/** How far estimates of one and the same run lie apart, over all models that have two. */
export function moneyTitle(models: readonly Trained[], labels: Labels, language: string): string {
  const spreads = models
    .map((model) => costsOf(model).filter(({ method }) => method !== 'remade'))
    .filter((costs) => costs.length > 1)
    .map((costs) => disagreement(costs.map(({ value }) => value)).times);
  const { least, most } = disagreement(spreads);
  const told = { count: spreads.length, least: times(least, language), most: times(most, language) };
  return message(most < 1.5 ? labels.money.agree : labels.money.title, told, language);
}
