/** The upright ruler for narrow places: a tick for every model at its true height, names beside it as far as there is room. */
import { byFame } from './across-layout.ts';
import { spread } from './spread.ts';
import { positionOf, type View } from './view.ts';
import type { Known } from './weight.ts';

export const UPRIGHT = { height: 780, top: 14, bottom: 14, gap: 24, names: 25 };

const length = UPRIGHT.height - UPRIGHT.top - UPRIGHT.bottom;

/** Pixels from the top of the drawing at `position` (0 to 1) of the view. */
export const heightAt = (position: number) => UPRIGHT.top + position * length;

export interface UprightMark {
  weight: Known;
  /** The true place on the ruler, in pixels from the top. */
  y: number;
  /** The line its name stands on, where it has one. */
  labelY?: number;
  chosen: boolean;
}

/** The marks inside `view`, smallest first; the best known have names, 24 pixels apart. */
export function uprightMarks(weights: readonly Known[], view: View, chosen: string): UprightMark[] {
  const inside = weights
    .map((weight) => ({ weight, at: positionOf(weight.parameters, view) }))
    .filter(({ at }) => at >= 0 && at <= 1)
    .toSorted((a, b) => a.weight.parameters - b.weight.parameters)
    .map(({ weight, at }) => ({ weight, y: heightAt(at), chosen: weight.id === chosen }));
  const named = new Set(
    inside
      .map(({ weight }) => weight)
      .toSorted(byFame(chosen))
      .slice(0, UPRIGHT.names)
      .map(({ id }) => id),
  );
  const lines = inside.filter(({ weight }) => named.has(weight.id));
  const places = spread(
    lines.map(({ y }) => y),
    UPRIGHT.gap,
    UPRIGHT.top,
    UPRIGHT.height - UPRIGHT.bottom,
  );
  const labelY = new Map(lines.map(({ weight }, index) => [weight.id, places[index]]));
  return inside.map((mark) => ({ ...mark, labelY: labelY.get(mark.weight.id) }));
}
