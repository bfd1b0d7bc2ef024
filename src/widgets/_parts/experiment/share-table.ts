/** Lines of shares as a table: a row a model, recorded shares with their ranges, those of further trainings, the reader's own. */
import { message } from '../../../core/message.ts';
import type { Line, Measure } from './line-chart.ts';

interface Words {
  /** Heads the first column. */
  model: string;
  /** Heads a column of further trainings: "{tier}, trained again". */
  again?: string;
  /** Heads a column of the reader's own shares: "{tier}, yours". */
  own: string;
}

/** @param stops what the rows are called, and where on the axis they stand */
export function shareTable(
  lines: readonly Line[],
  stops: readonly { label: string; x: number }[],
  words: Words,
  percent: Intl.NumberFormat,
): { columns: string[]; rows: string[][] } {
  const again = words.again === undefined ? [] : lines.filter((line) => (line.again?.length ?? 0) > 0);
  const own = lines.filter((line) => (line.own?.length ?? 0) > 0);
  const cell = (points: readonly Measure[], x: number) => {
    const found = points.filter((one) => one.x === x);
    return found.map((point) => written(point, percent)).join(', ') || '–';
  };
  return {
    columns: [
      words.model,
      ...lines.map(({ label }) => label),
      ...again.map(({ label }) => message(words.again!, { line: label })),
      ...own.map(({ label }) => message(words.own, { line: label })),
    ],
    rows: stops.map(({ label, x }) => [
      label,
      ...lines.map(({ points }) => cell(points, x)),
      ...again.map(({ again: points = [] }) => cell(points, x)),
      ...own.map(({ own: points = [] }) => cell(points, x)),
    ]),
  };
}

function written({ y, low, high }: Measure, percent: Intl.NumberFormat): string {
  if (low === undefined || high === undefined) return percent.format(y);
  return `${percent.format(y)} (${percent.format(low)}–${percent.format(high)})`;
}
