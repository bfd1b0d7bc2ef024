/** Where everything stands on the great beam of the home page and on its enlarged left end. */
import { ascending, extent } from 'd3-array';
import { markRadius } from './mark-size.ts';
import { labelWidth } from './label-width.ts';
import { positionOf, type View } from './view.ts';
import { shortName, type Known } from './weight.ts';

/** The whole beam: a margin on both sides of what hangs from it. */
export const GREAT: View = { from: 3.55, to: 12.55 };

export interface Hanging {
  weight: Known;
  /** 0 to 1 along the beam. */
  at: number;
  radius: number;
  label: string;
  /** 0: the upper row of labels, 1: the lower. */
  row: 0 | 1;
  anchor: 'start' | 'middle' | 'end';
  /** Drawn on a phone too. */
  narrow: boolean;
}

/** A phone's beam in pixels, and the room two labels keep between them. */
const NARROW = 330;
const GAP = 10;

const withoutSize = (name: string) => shortName(name).replace(/ [\d.]+[MBT]$/, '');

/** "GPT-3 175B" is hung as "GPT-3": its size is written below; "Llama 3 8B" keeps it where two models share the rest. */
function hangingLabel(name: string, names: string[]): string {
  const shared = names.filter((other) => withoutSize(other) === withoutSize(name)).length > 1;
  return shared ? shortName(name) : withoutSize(name);
}

/** Weights along the beam from the left, labels in two rows by turns; `narrow` for those whose labels fit on a phone. */
export function hangingMarks(weights: readonly Known[]): Hanging[] {
  const inOrder = weights.toSorted((a, b) => ascending(a.parameters, b.parameters));
  const names = inOrder.map(({ name }) => name);
  let free = NARROW;
  const narrow = new Set<string>();
  for (const { id, name, parameters } of inOrder.toReversed()) {
    const centre = positionOf(parameters, GREAT) * NARROW;
    const half = labelWidth(hangingLabel(name, names)) / 2;
    if (centre + half > free && narrow.size > 0) continue;
    narrow.add(id);
    free = Math.min(centre, NARROW - half) - half - GAP;
  }
  return inOrder.map((weight, index) => {
    const at = positionOf(weight.parameters, GREAT);
    return {
      weight,
      at,
      radius: markRadius(weight.parameters, 3.2, 1.95),
      label: hangingLabel(weight.name, names),
      row: index % 2 === 0 ? 0 : 1,
      anchor: at > 0.93 ? 'end' : 'middle',
      narrow: narrow.has(weight.id),
    };
  });
}

export interface Rung {
  id: string;
  parameters: number;
}

/** The rungs' part of the beam with a margin in proportion, as the enlargement shows it. */
export function rungView(rungs: readonly Rung[]): View {
  const [least = 1e4, most = 1e6] = extent(rungs, ({ parameters }) => parameters);
  const from = Math.log10(least);
  const to = Math.log10(most);
  const margin = Math.max(0.12 * (to - from), 0.25);
  return { from: from - 1.3 * margin, to: to + margin };
}

export interface StandingRung {
  parameters: number;
  /** All rungs of this size: they stand on one spot. */
  ids: string[];
  at: number;
  radius: number;
}

/** One mark for every size among the rungs, smallest first, with its place in `view`. */
export function standingRungs(rungs: readonly Rung[], view: View, smallest: number, step: number): StandingRung[] {
  const sizes = [...new Set(rungs.map(({ parameters }) => parameters))].toSorted(ascending);
  return sizes.map((parameters) => ({
    parameters,
    ids: rungs.filter((rung) => rung.parameters === parameters).map(({ id }) => id),
    at: positionOf(parameters, view),
    radius: markRadius(parameters, smallest, step),
  }));
}
