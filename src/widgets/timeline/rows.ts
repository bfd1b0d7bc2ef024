/** Models as rows of plain values, and back: 0 stands for a size that is not told or a part that is the whole. */
import { FAMILIES } from '../parameter-scale/family.ts';
import type { Dated } from './dated.ts';

export type Row = [
  id: string,
  name: string,
  maker: string,
  released: string,
  family: number,
  base: number,
  landmark: number,
  /** The first letter of open, closed or announced. */
  weights: string,
  parameters: number,
  active: number,
];

const WEIGHTS: Record<string, Dated['weights']> = { o: 'open', c: 'closed', a: 'announced' };

/** The model that a row stands for. */
export const fromRow = ([id, name, maker, released, family, base, landmark, weights, ...sizes]: Row): Dated => ({
  ...{ id, name, maker, released, ours: false },
  family: FAMILIES[family],
  base: base === 1,
  landmark: landmark as Dated['landmark'],
  weights: WEIGHTS[weights],
  parameters: sizes[0] || undefined,
  active: sizes[1] || undefined,
});
