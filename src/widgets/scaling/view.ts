/** The words and numbers around the picture of losses: its title, its axes and its table. */
import { message } from '../../core/message.ts';
import { shortCount } from '../../core/quantity.ts';
import type { Axis, Line } from '../_parts/experiment/line-chart.ts';
import { decades, doublings } from '../_parts/experiment/ticks.ts';
import type { Rung } from '../_parts/rung.ts';
import type english from './labels/en.json';
import { overtakes, sizeFinding, tokenFinding, type Against, type Recorded } from './layout.ts';

export const inBits = (language: string) =>
  new Intl.NumberFormat(language, { minimumFractionDigits: 2, maximumFractionDigits: 2 });

/** The finding, in words: of sizes the first and the last, of tokens the two largest. */
export function titleOf(
  rungs: readonly Rung[],
  recorded: readonly Recorded[],
  against: Against,
  titles: typeof english.titles,
  language: string,
): string {
  const last = rungs.length - 1;
  const count = (value: number) => shortCount(value, language);
  if (against === 'parameters') {
    return message(titles.parameters[sizeFinding(recorded)], {
      smallest: count(rungs[0].parameters),
      largest: count(rungs[last].parameters),
      high: inBits(language).format(recorded[0].stories),
      low: inBits(language).format(recorded[last].stories),
    });
  }
  const { curve } = recorded[last - 1];
  return message(titles.tokens[tokenFinding(recorded)], {
    lower: count(rungs[last - 1].parameters),
    upper: count(rungs[last].parameters),
    read: count(curve[curve.length - 1].tokens),
    sooner: count(overtakes(recorded[last - 1], recorded[last]) ?? 0),
  });
}

/** Below the lowest mark and above the highest, as a factor. */
const ROOM = 1.25;

/** Both axes, logarithmic, around all that is drawn. */
export function axesOf(lines: readonly Line[], against: Against, titles: typeof english.axes, language: string) {
  const all = lines.flatMap(({ points, again = [], own = [] }) => [...points, ...again, ...own]);
  const across = all.map(({ x }) => x);
  const up = all.map(({ y }) => y);
  const ticks = against === 'tokens' ? decades(across) : lines[0].points.map(({ x }) => x);
  const number = new Intl.NumberFormat(language, { maximumSignificantDigits: 2 });
  const x: Axis = { scale: 'log', domain: [Math.min(...across), Math.max(...across)], ticks };
  const y: Axis = { scale: 'log', domain: [Math.min(...up) / ROOM, Math.max(...up) * ROOM], ticks: doublings(up) };
  return {
    x: { ...x, title: titles[against], format: (value: number) => shortCount(value, language) },
    y: { ...y, title: titles.y, format: (value: number) => number.format(value) },
  };
}

/** Every so manieth point of a curve stands in the table. */
const EVERY = 4;

/** The lines as a table: a row a size, or one for each few million tokens. */
export function lossTable(
  lines: readonly Line[],
  against: Against,
  words: typeof english.table,
  language: string,
): { columns: string[]; rows: string[][] } {
  const format = inBits(language);
  const write = (value: number | undefined) => (value === undefined ? '–' : format.format(value));
  const [{ points: stops }] = lines;
  const again = lines.filter((line) => (line.again?.length ?? 0) > 0);
  const own = lines.filter((line) => (line.own?.length ?? 0) > 0);
  const isShown = (index: number) => against === 'parameters' || (stops.length - 1 - index) % EVERY === 0;
  const valueOf = (line: Line, index: number) => (line.drawn === 'floor' ? line.points[0].y : line.points[index]?.y);
  const rows = stops.map(({ x }, index) => [
    shortCount(x, language),
    ...lines.map((line) => write(valueOf(line, index))),
    ...again.map((line) => {
      const found = line.again!.filter((point) => point.x === x);
      return found.map(({ y }) => write(y)).join(', ') || '–';
    }),
    ...own.map((line) => write(line.own!.find((point) => point.x === x)?.y)),
  ]);
  return {
    columns: [
      against === 'tokens' ? words.tokens : words.model,
      ...lines.map(({ label }) => label),
      ...again.map(({ label }) => message(words.again, { line: label })),
      ...own.map(({ label }) => message(words.own, { line: label })),
    ],
    rows: rows.filter((_, index) => isShown(index)),
  };
}
