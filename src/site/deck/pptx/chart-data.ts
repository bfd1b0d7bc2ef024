/** The numbers of a lesson's chart, read from the table that every chart has, so that they can be drawn anew. */

export interface Chart {
  title: string;
  /** Under the title: what was measured. */
  note: string;
  /** What lies along the axis, in words, a text a point. */
  points: string[];
  across: string;
  up: string;
  /** A line each; null where nothing was measured. */
  lines: { name: string; values: (number | null)[] }[];
}

const text = (element?: Element | null) => element?.textContent?.trim().replace(/\s+/g, ' ') ?? '';

/** "2.33" or "2,33", as `language` writes numbers, as a number; null for what is none. */
export function readNumber(written: string, language: string): number | null {
  const parts = new Intl.NumberFormat(language).formatToParts(1234.5);
  const sign = (type: string) => parts.find((part) => part.type === type)?.value ?? '';
  const plain = written.replaceAll(sign('group') || ' ', '').replace(sign('decimal'), '.');
  return plain.trim() !== '' && Number.isFinite(Number(plain)) ? Number(plain) : null;
}

/** The chart in `figure`, or undefined when it is not one of lines over a table of numbers. */
export function chartOf(figure: HTMLElement): Chart | undefined {
  const table = figure.querySelector('table');
  if (figure.dataset.chart !== 'lines' || !table) return undefined;
  const language = figure.closest<HTMLElement>('[lang]')?.lang || 'en';
  const [heads, ...rows] = [...table.rows].map((row) => [...row.cells].map(text));
  const [across, ...names] = heads;
  return {
    title: text(figure.querySelector('.figure-title')),
    note: text(figure.querySelector('.figure-note')),
    points: rows.map(([point]) => point),
    across,
    up: text([...figure.querySelectorAll('.tick-unit')].at(-1)),
    lines: names.map((name, index) => ({
      name,
      values: rows.map((row) => readNumber(row[index + 1] ?? '', language)),
    })),
  };
}
