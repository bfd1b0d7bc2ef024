/** The three views as tables, each figure with its source. */
import { shortCount } from '../../core/quantity.ts';
import { monthName } from '../parameter-scale/month-name.ts';
import type { Row } from './layout.ts';
import type { Trained, Worked } from './stock.ts';
import { costsOf, dollars, operations } from './words.ts';
import type english from './labels/en.json';

type Labels = typeof english;

export function workTable(models: readonly Worked[], { table }: Labels, language: string) {
  return {
    caption: table.work,
    columns: [table.model, table.parameters, table.active, table.tokens, table.operations],
    rows: models.map(({ name, parameters, active, tokens, work }) => [
      ...[name, shortCount(parameters, language), shortCount(active, language), shortCount(tokens, language)],
      operations(work, language),
    ]),
  };
}

export function hourTable(
  models: readonly Trained[],
  rows: readonly (Row & { reckoned?: number })[],
  labels: Labels,
  language: string,
) {
  const { table } = labels;
  const byId = new Map(models.map((model) => [model.id, model.hours]));
  return {
    caption: table.hours,
    columns: [table.model, table.published, table.card, table.from, table.reckoned, table.source],
    rows: rows.map(({ id, name, reckoned }) => {
      const hours = byId.get(id);
      return [
        ...[name, new Intl.NumberFormat(language).format(hours?.value ?? 0), hours?.card ?? ''],
        ...[hours?.from ?? table.stated, reckoned === undefined ? table.unknown : shortCount(reckoned, language)],
        hours?.source ?? '',
      ];
    }),
  };
}

export function moneyTable(models: readonly Trained[], labels: Labels, language: string) {
  const { table } = labels;
  const dated = (date: string) => (date.length > 4 ? monthName(date, language) : date);
  return {
    caption: table.money,
    columns: [table.model, table.dollars, table.method, table.by, table.dated, table.source],
    rows: models.flatMap((model) =>
      costsOf(model).map(({ value, method, by, dated: date, source, sure }) => [
        ...[model.name, dollars(value, language), labels.marks[method], by, dated(date)],
        sure ? source : `${source} (${table.unconfirmed})`,
      ]),
    ),
  };
}
