/** Every figure of a model as a row: what it is, its value in words, and where it is from. */
import { message } from '../../core/message.ts';
import type { SiteLabels } from '../language.ts';
import { monthName } from '../../widgets/parameter-scale/month-name.ts';
import type { CatalogueEntry } from './catalogue.ts';
import { modalityOf, written } from './words.ts';

export interface FigureRow {
  name: string;
  value: string;
  /** Of a date: the month as `time` wants it. */
  month?: string;
  /** Said in the maker's own words, in English. */
  quoted?: boolean;
  source?: { title: string; url: string; status: 'confirmed' | 'unconfirmed' };
}

type Labels = SiteLabels['models'];

function shapeOf({ model: { architecture } }: CatalogueEntry, { page, undisclosed }: Labels, language: string): string {
  if (!architecture || architecture.value === 'undisclosed') return undisclosed;
  if (typeof architecture.value === 'string') return architecture.value;
  const number = new Intl.NumberFormat(language);
  const parts = Object.entries(architecture.value).map(
    ([part, value]) =>
      `${page.shape[part as keyof typeof page.shape] ?? part} ${typeof value === 'number' ? number.format(value) : value}`,
  );
  if (architecture.attention) parts.push(message(page.attention, { how: architecture.attention }));
  return parts.join(', ');
}

/** The rows of `entry`, the size first. */
export function figureRows(entry: CatalogueEntry, labels: Labels, language: string): FigureRow[] {
  const { model } = entry;
  const { rows, tokens: tokensOf, hours: hoursOn } = labels.page;
  const exact = (value?: number | string) =>
    typeof value === 'number' ? new Intl.NumberFormat(language).format(value) : written(value, labels, language);
  const tokens = model.trainingTokens?.value;
  const quoted = (value: unknown) => typeof value === 'string' && value !== 'undisclosed';
  const all: (FigureRow | false | undefined)[] = [
    { name: rows.parameters, value: exact(entry.parameters), source: model.parameters.source },
    entry.parameters !== undefined && {
      ...{ name: rows.stated, value: `“${model.parameters.stated}”`, quoted: true, source: model.parameters.source },
    },
    model.active && { name: rows.active, value: exact(model.active.value), source: model.active.source },
    {
      name: rows.released,
      value: monthName(model.released.value, language),
      month: model.released.value,
      source: model.released.source,
    },
    {
      ...{ name: rows.architecture, value: shapeOf(entry, labels, language), source: model.architecture?.source },
      quoted: quoted(model.architecture?.value),
    },
    { name: rows.context, value: exact(model.context?.value), source: model.context?.source },
    { name: rows.modality, value: modalityOf(entry, labels, language), source: model.modality?.source },
    {
      ...{ name: rows.trainingTokens, source: model.trainingTokens?.source, quoted: quoted(tokens) },
      value:
        typeof tokens === 'number' ? message(tokensOf, { count: exact(tokens) }) : written(tokens, labels, language),
    },
    model.trainingHours && {
      name: rows.trainingHours,
      value: message(hoursOn, { count: exact(model.trainingHours.value), card: model.trainingHours.card }),
      source: model.trainingHours.source,
    },
    { name: rows.openness, value: labels.openness[entry.openness] },
    {
      ...{ name: rows.licence, value: model.licence?.value ?? labels.undisclosed, source: model.licence?.source },
      quoted: model.licence !== undefined,
    },
    { name: rows.kinds, value: model.kinds.join(', '), quoted: true },
  ];
  return all.filter((row) => row !== undefined && row !== false);
}
