/** The picture in words: its title, a family's verdict, what was measured, and the table. */
import { message } from '../../core/message.ts';
import { shortCount } from '../../core/quantity.ts';
import { AXES, stepsShort, type Axis, type Fit, type Needs, type Span } from '../../core/trade-off.ts';
import type { AxisCard } from './data.ts';
import { bestOf, LAST_STEP, type Judged } from './layout.ts';
import type english from './labels/en.json';

export type Labels = typeof english;

/** What a family is called. */
export const namesOf = (id: string, { families }: Labels) => families[id as keyof Labels['families']];

const listed = (lacking: readonly { axis: Axis }[], { axes }: Labels, language: string) =>
  new Intl.ListFormat(language).format(lacking.map(({ axis }) => axes[axis].short));

const lacksIn = (fit: Fit, labels: Labels, language: string) =>
  message(labels.lacks, { count: stepsShort(fit), axes: listed(fit.short, labels, language) }, language);

/** How a family meets the needs: "fits", "depends on cost", "2 steps short: knowledge". */
export function verdictIn(fit: Fit, labels: Labels, language: string): string {
  if (fit.short.length > 0) return lacksIn(fit, labels, language);
  if (fit.open.length > 0) return message(labels.opens, { axes: listed(fit.open, labels, language) }, language);
  return labels.fits;
}

/** The finding: which family meets the needs, how many do, or what the nearest one lacks. */
export function titleOf(judged: readonly Judged[], needs: Needs, labels: Labels, language: string): string {
  const { title } = labels;
  if (AXES.every((axis) => needs[axis] === 0)) return title.free;
  const { family, fit } = bestOf(judged);
  const { name, inline } = namesOf(family.id, labels);
  if (fit.short.length > 0) return message(title.short, { inline, lacks: lacksIn(fit, labels, language) }, language);
  if (fit.open.length > 0) return message(title.open, { inline, axes: listed(fit.open, labels, language) }, language);
  const count = judged.filter((one) => one.fit.short.length + one.fit.open.length === 0).length;
  return count === 1
    ? message(title.all, { family: name }, language)
    : message(title.many, { count, inline }, language);
}

/** The steps of a position: "step 3 of 4", or from where to where. */
export function stepsIn([from, to]: Span, { reasons }: Labels, language: string): string {
  return message(from === to ? reasons.at : reasons.between, { from, to, last: LAST_STEP }, language);
}

/** What was reckoned, the smaller number first; empty where there is nothing to reckon. */
export function measureIn(
  { measure }: Pick<AxisCard, 'measure'>,
  span: Span | undefined,
  { reasons }: Labels,
  language: string,
): string {
  if (!span || measure === 'place') return '';
  const number = new Intl.NumberFormat(language, {
    maximumSignificantDigits: 2,
    signDisplay: measure === 'points' ? 'exceptZero' : 'auto',
  });
  const written = (value: number) =>
    measure === 'operations' || measure === 'parameters' ? shortCount(value, language) : number.format(value);
  const [from, to] = span.toSorted((a, b) => a - b);
  return message(reasons.measures[measure], { from: written(from), to: written(to) }, language);
}

export function tableOf(judged: readonly Judged[], needs: Needs, labels: Labels, language: string) {
  const { table, axes } = labels;
  const cell = ([from, to]: Span) => (from === to ? from : message(table.span, { from, to }, language));
  return {
    caption: message(table.caption, { last: LAST_STEP }, language),
    columns: [table.family, ...AXES.map((axis) => axes[axis].name), labels.verdict],
    rows: [
      [table.needed, ...AXES.map((axis) => axes[axis].needs[needs[axis]]), ''],
      ...judged.map(({ family, spans, fit }) => [
        namesOf(family.id, labels).name,
        ...AXES.map((axis) => cell(spans[axis])),
        verdictIn(fit, labels, language),
      ]),
    ],
  };
}
