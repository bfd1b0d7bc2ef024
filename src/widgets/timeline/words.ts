/** The timeline in words: its title, a mark as a screen reader says it, and the table. */
import { message } from '../../core/message.ts';
import { shortCount } from '../../core/quantity.ts';
import { monthName } from '../parameter-scale/month-name.ts';
import { shortName } from '../parameter-scale/weight.ts';
import type { Dated } from './dated.ts';
import type { Finding } from './finding.ts';
import type english from './labels/en.json';

type Labels = typeof english;

/** The finding as a sentence: how the largest size moved, and what it uses for a token. */
export function titleOf(finding: Finding | undefined, { title }: Labels, language: string): string {
  if (!finding) return title.none;
  const { last, first, uses, years } = finding;
  const size = shortCount(last.parameters, language);
  const values = { last: shortName(last.name), size, years };
  if (!first) return message(title.alone, values, language);
  return message(
    title[uses!],
    {
      ...values,
      first: shortName(first.name),
      before: shortCount(first.parameters, language),
      used: shortCount(last.active ?? last.parameters, language),
    },
    language,
  );
}

/** A model as a sentence: name, maker, date, size, the part it uses, family and whether its weights are open. */
export function describe(model: Dated, { option, families, weights }: Labels, language: string): string {
  const { name, maker, released, parameters, active, family } = model;
  const values = { name, maker, date: monthName(released, language), weights: weights[model.weights] };
  if (parameters === undefined) return message(option.untold, values, language);
  const known = { ...values, count: shortCount(parameters, language), family: families[family] };
  if (active === undefined) return message(option.known, known, language);
  return message(option.part, { ...known, active: shortCount(active, language) }, language);
}

export function tableOf(models: readonly Dated[], labels: Labels, language: string) {
  const { table, families, weights } = labels;
  const written = (count?: number) => (count === undefined ? '' : shortCount(count, language));
  return {
    caption: message(table.caption, { count: models.length }, language),
    columns: [table.model, table.maker, table.released, table.family, table.weights, table.parameters, table.active],
    rows: models.map((model) => [
      model.name,
      model.maker,
      monthName(model.released, language),
      families[model.family],
      weights[model.weights],
      model.parameters === undefined ? families.unpublished : written(model.parameters),
      written(model.active),
    ]),
  };
}
