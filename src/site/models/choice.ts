/** Which models of the catalogue a reader's choice leaves, and in which order: nothing of it knows the page. */
import { weightBytes, type Bits } from '../../core/memory.ts';

/** What a row of the catalogue says of itself. */
export interface Row {
  id: string;
  name: string;
  maker: string;
  family: string;
  openness: string;
  structure: string;
  /** What it reads and writes: "text", "image". */
  kinds: string[];
  /** "2026-04" */
  released: string;
  /** Parameters, active ones and tokens of context; undefined where they are not published or there are none. */
  size?: number;
  active?: number;
  context?: number;
}

/** The fields of the form; '' stands for all. */
export const FIELDS = [
  'find',
  'maker',
  'family',
  'openness',
  'kind',
  'structure',
  'year',
  'device',
  'bits',
  'order',
] as const;

export type Choice = Record<(typeof FIELDS)[number], string>;

/** What the form says before anybody touches it. */
export const UNTOUCHED: Choice = {
  ...{ find: '', maker: '', family: '', openness: '', kind: '', structure: '', year: '', device: '' },
  ...{ bits: '4', order: 'size' },
};

/** Two to four models can be laid side by side. */
export const COMPARED = { least: 2, most: 4 };

const simple = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}.]+/gu, ' ')
    .trim();

/** Whether `row` is left by `choice`, with `usable` gigabytes on the chosen device; an unpublished size fits nowhere. */
export function isLeft(row: Row, choice: Choice, usable?: number): boolean {
  const equal = (wanted: string, value: string) => wanted === '' || wanted === value;
  const holds = () =>
    usable === undefined || (row.size !== undefined && weightBytes(row.size, choice.bits as Bits) <= usable * 1e9);
  return (
    simple(`${row.maker} ${row.name}`).includes(simple(choice.find)) &&
    equal(choice.maker, row.maker) &&
    equal(choice.family, row.family) &&
    equal(choice.openness, row.openness) &&
    equal(choice.structure, row.structure) &&
    equal(choice.year, row.released.slice(0, 4)) &&
    (choice.kind === '' || row.kinds.includes(choice.kind)) &&
    holds()
  );
}

/**
 * How two rows stand to each other in `order`: a field's name, with a minus for the largest first. Whoever has no such figure
 * comes last either way.
 */
export function inOrder(order: string): (a: Row, b: Row) => number {
  const field = order.replace('-', '') as 'size' | 'active' | 'context' | 'released' | 'name';
  const sign = order.startsWith('-') ? -1 : 1;
  return (a, b) => {
    const [left, right] = [a[field], b[field]];
    if (left === undefined || right === undefined) return Number(left === undefined) - Number(right === undefined);
    const difference =
      typeof left === 'number' ? left - (right as number) : left.localeCompare(String(right), 'en', { numeric: true });
    return sign * difference || a.name.localeCompare(b.name, 'en', { numeric: true });
  };
}

/** The ids that an address names for comparison, as far as they are there, each once, four at most. */
export const comparedIn = (text: string, ids: readonly string[]): string[] =>
  [...new Set(text.split(','))].filter((id) => ids.includes(id)).slice(0, COMPARED.most);
