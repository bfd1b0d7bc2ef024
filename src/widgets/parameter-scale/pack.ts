/** The catalogue as one string, by columns: an island's props would wrap every value of a list of objects. */
import type { Memory } from '../../core/memory.ts';
import type { Weight } from './weight.ts';

/** A source's number in the list, counted from 1; negative where the figure is unconfirmed, 0 where there is none. */
export type SourceReference = number;

/** What the detail slip says of a model beyond its weight. */
export interface Slip {
  id: string;
  stated?: string;
  effective?: number;
  open?: boolean | 'announced';
  tokens?: number | string;
  parametersSource: SourceReference;
  activeSource: SourceReference;
  releasedSource: SourceReference;
  tokensSource: SourceReference;
}

export interface Source {
  title: string;
  url: string;
}

export interface Catalogue {
  weights: Weight[];
  slips: Slip[];
  sources: Source[];
  devices: Memory[];
  /** The latest month in which a card was checked. */
  checked: string;
}

type Columns = Record<string, unknown[]>;

function toColumns(rows: readonly object[]): Columns {
  const keys = new Set(rows.flatMap((row) => Object.keys(row)));
  return Object.fromEntries(
    [...keys].map((key) => [key, rows.map((row) => (row as Record<string, unknown>)[key] ?? null)]),
  );
}

function toRows<Row>(columns: Columns): Row[] {
  const entries = Object.entries(columns);
  const length = entries[0]?.[1].length ?? 0;
  return Array.from({ length }, (_, index) => {
    const present = entries.filter(([, column]) => column[index] !== null);
    return Object.fromEntries(present.map(([key, column]) => [key, column[index]])) as Row;
  });
}

export function pack({ weights, slips, sources, devices, checked }: Catalogue): string {
  // Slips stand in the order of the weights, so their ids are known.
  const slipColumns = toColumns(slips);
  delete slipColumns.id;
  return JSON.stringify([toColumns(weights), slipColumns, toColumns(sources), toColumns(devices), checked]);
}

/** The catalogue that `packed` was made from. */
export function unpack(packed: string): Catalogue {
  const [weights, slips, sources, devices, checked] = JSON.parse(packed) as [
    Columns,
    Columns,
    Columns,
    Columns,
    string,
  ];
  const ids = weights.id as string[];
  return {
    weights: toRows(weights),
    slips: toRows<Omit<Slip, 'id'>>(slips).map((slip, index) => ({ id: ids[index], ...slip })),
    sources: toRows(sources),
    devices: toRows(devices),
    checked,
  };
}
