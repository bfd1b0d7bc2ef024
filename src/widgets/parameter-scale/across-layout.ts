/** The level scale: every model at its true place along the beam, at the depth of its month, named where there is room. */
import { markRadius } from './mark-size.ts';
import { placeLabels, type PlacedLabel } from './place-labels.ts';
import { positionOf, type View } from './view.ts';
import { shortName, type Known } from './weight.ts';
import { depthOf } from './years.ts';

export interface AcrossMark {
  weight: Known;
  /** 0 to 1 along the view. */
  at: number;
  /** Pixels below the beam. */
  depth: number;
  radius: number;
  /** Where its active part lies, for a mixture of experts; may be outside the view. */
  activeAt?: number;
  label?: PlacedLabel;
  chosen: boolean;
}

/** The radius with the ring that a base model wears. */
const reach = ({ base, family }: Known, radius: number) =>
  base && family !== 'foundation' ? radius * 1.3 + 1 : radius;

/** In which order names are given: the chosen one, ours, the well-known, then the newest. */
export function byFame(chosen: string) {
  const rank = ({ id, ours, landmark }: Known) => (id === chosen ? 0 : ours ? 1 : landmark === 0 ? 4 : 1 + landmark);
  return (a: Known, b: Known) =>
    rank(a) - rank(b) || b.released.localeCompare(a.released) || b.parameters - a.parameters;
}

export const isWellKnown = ({ ours, landmark }: Known) => ours || landmark === 1;

/** Of several rungs of one size only the first is named: they hang from one spot. */
const isNamed = (weight: Known, index: number, all: readonly Known[]) =>
  !weight.ours || all.findIndex(({ ours, parameters }) => ours && parameters === weight.parameters) === index;

/** What is drawn, and on what. */
export interface AcrossFrame {
  view: View;
  /** Pixels along the beam. */
  width: number;
  /** Pixels a year takes downwards. */
  year: number;
}

/** The marks inside the frame's view, smallest model first; `rungName` names ours, by size. */
export function acrossMarks(
  weights: readonly Known[],
  { view, width, year }: AcrossFrame,
  chosen: string,
  rungName: (weight: Known) => string,
): AcrossMark[] {
  const inside = weights
    .map((weight) => ({ weight, at: positionOf(weight.parameters, view), depth: depthOf(weight.released, year) }))
    .filter(({ at }) => at >= 0 && at <= 1)
    .map((mark) => ({ ...mark, radius: markRadius(mark.weight.parameters, 3, 0.65) }));
  const served = inside.toSorted((a, b) => byFame(chosen)(a.weight, b.weight));
  const weightsInOrder = served.map(({ weight }) => weight);
  const labels = placeLabels(
    served.map(({ weight, at, depth, radius }, index) => ({
      id: weight.id,
      x: at * width,
      y: depth,
      radius: reach(weight, radius),
      text: !isNamed(weight, index, weightsInOrder) ? '' : weight.ours ? rungName(weight) : shortName(weight.name),
      size: isWellKnown(weight) || weight.id === chosen ? 14.5 : 13.5,
      want: weight.id === chosen ? 'always' : isWellKnown(weight) ? 'gladly' : 'room',
    })),
    width,
  );
  return inside
    .toSorted((a, b) => a.weight.parameters - b.weight.parameters)
    .map((mark) => ({
      ...mark,
      activeAt: mark.weight.active === undefined ? undefined : positionOf(mark.weight.active, view),
      label: labels.get(mark.weight.id),
      chosen: mark.weight.id === chosen,
    }));
}
