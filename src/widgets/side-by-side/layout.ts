/** What the figure says about two lanes: its finding and its table. */
import type english from './labels/en.json';
import type { Lane } from './lane.ts';

export type Finding = keyof typeof english.titles;

/** What came of it, by the town's marks or by the threads of the stories. */
export function finding([a, b]: readonly [Lane, Lane]): Finding {
  if (a.origin === 'none' || b.origin === 'none' || a.running || b.running) return 'none';
  if (a.verdict && b.verdict) return `${a.verdict.verdict}-${b.verdict.verdict}`;
  if (a.threads && b.threads && a.threads.threads.length + b.threads.threads.length > 0) {
    return `${a.threads.verdict.kept ? 'kept' : 'lost'}-${b.threads.verdict.kept ? 'kept' : 'lost'}`;
  }
  return 'both';
}

/** Rows of the table: one reading each, with the two models' values. */
export function laneRows(
  lanes: readonly [Lane, Lane],
  sizes: readonly string[],
  { table, marks }: Pick<typeof english, 'table' | 'marks'>,
): string[][] {
  const first = ({ origin, firstTokenMilliseconds }: Lane) =>
    origin === 'live' && firstTokenMilliseconds !== undefined ? firstTokenMilliseconds.toFixed(1) : '–';
  return [
    [table.written, ...lanes.map((lane) => lane.text || '–')],
    [table.mark, ...lanes.map((lane) => (lane.verdict ? marks[lane.verdict.verdict] : '–'))],
    [table.tokens, ...lanes.map((lane) => String(lane.tokens))],
    [table.first, ...lanes.map(first)],
    [table.size, ...sizes],
  ];
}
