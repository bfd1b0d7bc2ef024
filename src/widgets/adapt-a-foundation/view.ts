/** The axes and the tables around the picture of a new task. */
import { TITLE_COUNTS } from '../../core/world/title-counts.ts';
import { comparisonTable, type SkillRow } from '../_parts/comparison/comparison.ts';
import type { Axis, Line } from '../_parts/experiment/line-chart.ts';
import { shareTable } from '../_parts/experiment/share-table.ts';
import type english from './labels/en.json';

interface Formats {
  percent: Intl.NumberFormat;
  countName: (value: number) => string;
}

/** Where the upright axis may end, so that the lines fill it. */
const TOPS = [0.2, 0.4, 0.6, 1];
const STEPS = 4;

/** No example, then the numbers of examples, evenly spaced; shares upright, as far as any reaches. */
export function axesOf(lines: readonly Line[], titles: typeof english.axes, { percent, countName }: Formats) {
  const x: Axis = { scale: 'steps', domain: [0, ...TITLE_COUNTS] };
  const reached = lines.flatMap(({ points, own = [] }) => [...points, ...own].map(({ high }) => high ?? 0));
  const top = TOPS.find((one) => one >= Math.max(...reached)) ?? 1;
  const ticks = Array.from({ length: STEPS + 1 }, (_, step) => (top * step) / STEPS);
  const y: Axis = { scale: 'linear', domain: [0, top], ticks };
  return {
    x: { ...x, title: titles.x, format: countName },
    y: { ...y, title: titles.y, format: (value: number) => percent.format(value) },
  };
}

/** Titles by number of examples, and what is left of the other skills. */
export function tablesOf(
  { lines, rows, names }: { lines: readonly Line[]; rows: readonly SkillRow[]; names: string[] },
  {
    words,
    rowWords,
    percent,
    countName,
  }: Formats & { words: typeof english.tables; rowWords: { skill: string; tableOwn: string } },
) {
  const stops = [0, ...TITLE_COUNTS].map((count) => ({ label: countName(count), x: count }));
  return {
    titles: shareTable(lines, stops, { model: words.examples, own: words.own }, percent),
    kept: comparisonTable(rows, { ...rowWords, models: names }, percent),
  };
}
