/** How far along the scale each device's memory reaches: the most parameters whose weights it holds. */
import { parametersThatFit, type Bits, type Memory } from '../../core/memory.ts';
import { labelWidth } from './label-width.ts';
import { positionOf, type View } from './view.ts';

/** Room beside a name, in pixels. */
const ASIDE = 8;

export interface Reach {
  name: string;
  parameters: number;
  /** 0 to 1 along the view. */
  at: number;
  /** The line its name stands on, 0 uppermost. */
  row: number;
}

/** More lines than this would be a list, not a strip. */
const ROWS = 5;

/**
 * Devices whose reach lies inside `view`, each name left of its place and below the places its name would cross; who finds
 * no line is left out.
 */
export function reaches(devices: readonly Memory[], bits: Bits, view: View, width: number): Reach[] {
  const placed: Reach[] = [];
  const inOrder = devices
    .map(({ name, usable }) => ({ name, parameters: parametersThatFit(usable * 1e9, bits) }))
    .map((reach) => ({ ...reach, at: positionOf(reach.parameters, view) }))
    .filter(({ at }) => at > 0 && at <= 1)
    .toSorted((a, b) => a.at - b.at);
  for (const reach of inOrder) {
    const left = reach.at * width - labelWidth(reach.name, 13) - ASIDE;
    const row = 1 + Math.max(-1, ...placed.filter(({ at }) => at * width > left).map((other) => other.row));
    if (row < ROWS) placed.push({ ...reach, row });
  }
  return placed;
}
