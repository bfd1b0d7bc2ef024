/** The picture in words: its title, its note, one model's sum, and the tables. */
import { roundCount } from '../../core/comparison.ts';
import { message } from '../../core/message.ts';
import { shortCount } from '../../core/quantity.ts';
import { CHEAPEST_RUN } from '../../core/training-work.ts';
import { monthName } from '../parameter-scale/month-name.ts';
import { byYear, dietOf, findingOf, isKnown, PAPER, type Eater, type Known } from './eater.ts';
import type english from './labels/en.json';

type Labels = typeof english;
type By = 'total' | 'active';

/** A diet as people read it, to two digits: "15,000", "1.7". */
export const dietIn = (diet: number, language: string): string =>
  diet < 1000
    ? new Intl.NumberFormat(language, { maximumSignificantDigits: 2 }).format(diet)
    : new Intl.NumberFormat(language, { maximumSignificantDigits: 3 }).format(diet);

/** The finding among the models shown. */
export function titleOf(known: readonly Known[], by: By, labels: Labels, language: string): string {
  const { count, above, small, large } = findingOf(known, by);
  if (count === 0) return labels.none;
  const first = message(labels.title, { count, above, cheapest: CHEAPEST_RUN }, language);
  if (small === undefined || large === undefined) return first;
  const values = { small: dietIn(small, language), large: dietIn(large, language) };
  return `${first} ${message(labels.middles, values, language)}`;
}

/** How it was before the paper and since, and how many of the latest year's models are silent. */
export function noteOf(eaters: readonly Eater[], by: By, labels: Labels, language: string): string {
  const known = eaters.filter(isKnown);
  const before = findingOf(
    known.filter(({ released }) => released <= PAPER),
    by,
  );
  const since = findingOf(
    known.filter(({ released }) => released > PAPER),
    by,
  );
  const latest = byYear(eaters).at(-1);
  const parts = [];
  if (before.all !== undefined && since.all !== undefined) {
    const values = { before: dietIn(before.all, language), since: dietIn(since.all, language), count: before.count };
    parts.push(message(labels.paper, values, language));
  }
  if (latest) {
    const text = latest.known === 0 ? labels.latestNone : labels.latest;
    parts.push(message(text, { year: latest.year, count: latest.known, all: latest.count }, language));
  }
  return parts.join(' ');
}

/** What a model read, as far as its maker has said. */
export function tokensIn({ tokens }: Eater, labels: Labels, language: string): string {
  if (tokens === undefined) return labels.notSaid;
  return typeof tokens === 'number' ? shortCount(tokens, language) : tokens;
}

/** A model's diet held against the cheapest run: "743 times the 20 of the cheapest run". */
export function againstCheapest(eater: Known, by: By, labels: Labels, language: string): string {
  const times = roundCount(dietOf(eater, by) / CHEAPEST_RUN, language);
  return message(labels.slip.against, { times, cheapest: CHEAPEST_RUN }, language);
}

export function dietTable(known: readonly Known[], by: By, labels: Labels, language: string) {
  const { table, families } = labels;
  return {
    caption: message(table.known, { count: known.length }, language),
    columns: [table.model, table.released, table.family, table.parameters, table.tokens, labels.units[by]],
    rows: known
      .toSorted((a, b) => dietOf(b, by) - dietOf(a, by))
      .map((eater) => [
        eater.ours ? message(table.ours, { name: eater.name }, language) : eater.name,
        monthName(eater.released, language),
        families[eater.family],
        shortCount(by === 'active' ? (eater.active ?? eater.parameters) : eater.parameters, language),
        shortCount(eater.tokens, language),
        dietIn(dietOf(eater, by), language),
      ]),
  };
}

export function unknownTable(eaters: readonly Eater[], labels: Labels, language: string) {
  const { table, families } = labels;
  const unknown = eaters.filter((eater) => !isKnown(eater));
  return {
    caption: message(table.unknown, { count: unknown.length }, language),
    columns: [table.model, table.released, table.family, table.parameters, table.tokens],
    rows: unknown.map((eater) => [
      eater.name,
      monthName(eater.released, language),
      families[eater.family],
      eater.parameters === undefined ? labels.notSaid : shortCount(eater.parameters, language),
      tokensIn(eater, labels, language),
    ]),
  };
}
