/** The words and numbers around the picture of squeezed models: its title, its axes and its table. */
import { message } from '../../core/message.ts';
import { byteCount, wholePercent } from '../../core/quantity.ts';
import type { Axis, Line } from '../_parts/experiment/line-chart.ts';
import type english from './labels/en.json';
import type { Across, Finding, Recorded } from './layout.ts';

/** The finding, in words. */
export function titleOf(
  found: Finding,
  skill: string,
  titles: typeof english.titles,
  { sizeOf, language }: { sizeOf: (model: string) => string; language: string },
): string {
  const list = new Intl.ListFormat(language);
  const models =
    found.kind === 'all' ? '' : list.format(found.models.map((id) => message(titles.model, { size: sizeOf(id) })));
  const next = found.kind === 'all' ? 0 : found.next;
  return message(titles[found.kind], { skill, bits: found.bits, next, models }, language);
}

interface Wanted {
  across: Across;
  /** Loss has an axis of its own. */
  isLoss: boolean;
  /** The model whose sizes stand under the bits. */
  model: string;
}

/** Both axes: across from many to few bits with the size under each, or bytes on a logarithmic scale. */
export function axesOf(
  lines: readonly Line[],
  recorded: Recorded,
  { across, isLoss, model }: Wanted,
  { titles, language, size }: { titles: typeof english.axes; language: string; size: string },
) {
  const bytes = (value: number) => byteCount(value, language);
  const percent = wholePercent(language);
  const number = new Intl.NumberFormat(language, { maximumSignificantDigits: 2 });
  const at = lines.flatMap(({ points }) => points);
  const settings = recorded[model];
  const x =
    across === 'bits'
      ? {
          scale: 'steps' as const,
          domain: settings.map(({ bits }) => bits),
          title: message(titles.bits, { size }),
          format: String,
          under: (bits: number) => bytes(settings.find((setting) => setting.bits === bits)!.bytes),
        }
      : {
          scale: 'log' as const,
          domain: spanOf(at.map((point) => point.x)),
          ticks: roundBytes(at.map((point) => point.x)),
          title: titles.bytes,
          format: bytes,
        };
  const measured = spanOf(at.map((point) => point.y));
  const losses = [measured[0] / ROOM, measured[1] * ROOM];
  const y: Axis = isLoss
    ? { scale: 'log', domain: losses, ticks: [0.25, 0.5, 1, 2, 4, 8, 16, 32].filter(within(losses)) }
    : { scale: 'linear', domain: [0, 1], ticks: [0, 0.25, 0.5, 0.75, 1] };
  return {
    x,
    y: {
      ...y,
      title: isLoss ? titles.loss : titles.share,
      format: (value: number) => (isLoss ? number : percent).format(value),
    },
  };
}

/** Below the lowest loss and above the highest, as a factor. */
const ROOM = 1.25;

const spanOf = (values: readonly number[]) => [Math.min(...values), Math.max(...values)];
const within = (values: readonly number[]) => (value: number) =>
  value >= Math.min(...values) && value <= Math.max(...values);

/** The powers of ten that lie within `values`. */
function roundBytes(values: readonly number[]): number[] {
  return [1e3, 1e4, 1e5, 1e6, 1e7].filter(within(values));
}

/** Lines as a table: a row a setting, with what each model weighs there. */
export function squeezeTable(
  lines: readonly Line[],
  recorded: Recorded,
  { across, isLoss }: Omit<Wanted, 'model'>,
  { words, language }: { words: typeof english.table; language: string },
): { columns: string[]; rows: string[][] } {
  const percent = wholePercent(language);
  const number = new Intl.NumberFormat(language, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const write = (points: Line['points'], x: number) => {
    const point = points.find((one) => one.x === x);
    if (!point) return '–';
    if (isLoss) return number.format(point.y);
    return `${percent.format(point.y)} (${percent.format(point.low!)}–${percent.format(point.high!)})`;
  };
  const own = lines.filter((line) => (line.own?.length ?? 0) > 0);
  const settings = recorded[lines[0].id];
  return {
    columns: [
      words.bits,
      ...lines.flatMap(({ label }) => [message(words.size, { model: label }), label]),
      ...own.map(({ label }) => message(words.own, { model: label })),
    ],
    rows: settings.map(({ bits }, index) => [
      String(bits),
      ...lines.flatMap(({ id, points }) => {
        const setting = recorded[id][index];
        return [byteCount(setting.bytes, language), write(points, setting[across])];
      }),
      ...own.map((line) => write(line.own!, recorded[line.id][index][across])),
    ]),
  };
}
