/** The scale in words: its title, its source, a mark as a screen reader says it, and the table. */
import { roundCount } from '../../core/comparison.ts';
import { weightBytes, type Bits } from '../../core/memory.ts';
import { message } from '../../core/message.ts';
import { byteCount, shortCount } from '../../core/quantity.ts';
import type { Finding } from './finding.ts';
import { monthName } from './month-name.ts';
import { walkingOrder } from './neighbour.ts';
import type { Catalogue } from './pack.ts';
import { isKnown, shortName, type Weight } from './weight.ts';
import type english from './labels/en.json';

type Labels = typeof english;

/** The finding as the figure's title. */
export const titleOf = ({ heaviest, times }: Finding, { title }: Labels, language: string): string =>
  message(title, { name: shortName(heaviest.name), times: roundCount(times, language) }, language);

/** How many models there are and when they were last checked. */
export function sourceOf({ weights, checked }: Catalogue, { source }: Labels, language: string): string {
  const known = weights.filter((weight) => isKnown(weight) && !weight.ours).length;
  const unpublished = weights.filter((weight) => !isKnown(weight)).length;
  return message(source, { known, unpublished, checked: monthName(checked, language) }, language);
}

/** A mark as a sentence: name, maker, date, size and family. */
export function describe(weight: Weight, { drawing, families }: Labels, language: string): string {
  const { name, maker, released, parameters, active, family } = weight;
  const date = monthName(released, language);
  if (parameters === undefined) return message(drawing.optionUnpublished, { name, maker, date }, language);
  const values = { name, maker, date, count: shortCount(parameters, language), family: families[family] };
  if (active === undefined) return message(drawing.option, values, language);
  return message(drawing.optionActive, { ...values, active: shortCount(active, language) }, language);
}

/** The table's headers and rows, by size, unpublished ones last. */
export function tableOf(weights: readonly Weight[], bits: Bits, { table, families, slip }: Labels, language: string) {
  const columns = [
    table.name,
    table.maker,
    table.family,
    table.released,
    table.parameters,
    table.active,
    message(table.memory, { bits }, language),
  ];
  const rows = walkingOrder(weights).map(({ name, maker, family, released, parameters, active }) => [
    name,
    maker,
    parameters === undefined ? families.unpublished : families[family],
    monthName(released, language),
    parameters === undefined ? slip.undisclosed : shortCount(parameters, language),
    active === undefined ? '' : shortCount(active, language),
    parameters === undefined ? '' : byteCount(weightBytes(parameters, bits), language),
  ]);
  return { caption: message(table.caption, { count: weights.length }, language), columns, rows };
}
