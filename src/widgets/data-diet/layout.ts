/** Places models by the month they came out and by how much they read, and the beam at the cheapest run between them. */
import { CHEAPEST_RUN } from '../../core/training-work.ts';
import { placeLabels, type Named, type PlacedLabel } from '../parameter-scale/place-labels.ts';
import { yearsSince2018 } from '../parameter-scale/years.ts';
import { dietOf, isKnown, type Eater, type Known } from './eater.ts';

/** Powers of ten from the lowest place to the highest: 1 to 100,000 tokens for each parameter. */
const POWERS = { low: 0, high: 5 };
/** In pixels: a power of ten, the room above the highest, and the lane of the unknown under the lowest. */
const POWER = 84;
const TOP = 16;
export const UNKNOWN = { y: TOP + POWER * (POWERS.high - POWERS.low) + 54, step: 13 };

/** Years since 2018 at the drawing's two ends: nothing older than 2020 has both figures, and stands at the left end. */
const YEARS = { from: 1.85, to: 9.05 };

/** Where a month lies, from 0 to 1. */
export const across = (month: string): number =>
  Math.round(1e4 * Math.max((yearsSince2018(month) - YEARS.from) / (YEARS.to - YEARS.from), 0)) / 1e4;

/** How many pixels from the top a diet lies; what lies outside stands at its end. */
export const down = (diet: number): number => {
  const power = Math.min(Math.max(Math.log10(diet), POWERS.low), POWERS.high);
  return Math.round(10 * (TOP + POWER * (POWERS.high - power))) / 10;
};

/** The beam: everything above it read more than the cheapest run would have. */
export const BEAM = down(CHEAPEST_RUN);

/** Horizontal lines of the drawing. */
export const lines = Array.from({ length: POWERS.high - POWERS.low + 1 }, (_, index) => {
  const diet = 10 ** (POWERS.low + index);
  return { diet, y: down(diet) };
});

/** The years that begin inside the drawing. */
export const years = Array.from({ length: Math.floor(YEARS.to) }, (_, index) => 2019 + index)
  .filter((year) => year - 2018 > YEARS.from)
  .map((year) => ({
    year,
    at: (year - 2018 - YEARS.from) / (YEARS.to - YEARS.from),
  }));

/** A mark's radius in pixels: it grows with the size of the model, by the power of ten. */
export const radiusOf = (parameters: number): number =>
  Math.round(10 * Math.min(Math.max(3.2 + 1.5 * (Math.log10(parameters) - 8), 2.6), 9.5)) / 10;

export interface Spot {
  eater: Known;
  at: number;
  y: number;
  radius: number;
}

/** The marks, the largest first so that a small one on top of it can be seen. */
export const spots = (known: readonly Known[], by: 'total' | 'active'): Spot[] =>
  known
    .map((eater) => ({
      eater,
      at: across(eater.released),
      y: down(dietOf(eater, by)),
      radius: radiusOf(eater.parameters),
    }))
    .toSorted((a, b) => b.eater.parameters - a.eater.parameters);

/** Models without the one figure or the other, at their months, stacked where months are shared. */
export function unknownSpots(eaters: readonly Eater[]): { eater: Eater; at: number; y: number }[] {
  const levels = new Map<number, number>();
  return eaters
    .filter((eater) => !isKnown(eater))
    .map((eater) => {
      const at = across(eater.released);
      const level = levels.get(at) ?? 0;
      levels.set(at, level + 1);
      return { eater, at, y: UNKNOWN.y + level * UNKNOWN.step };
    });
}

/** The drawing's height: the lane of the unknown is as deep as its highest stack. */
export const heightOf = (unknown: readonly { y: number }[]): number =>
  unknown.reduce((most, { y }) => Math.max(most, y), UNKNOWN.y) + 16;

/** Where the words under the beam end, in pixels. */
const WORDS = 190;

/** Things in the way of names: the beam, all along, and the words under it. */
function inTheWay(width: number) {
  const box = (x: number, y: number, radius: number) => ({
    ...{ id: `${x} ${y}`, x, y, radius, text: '', size: 14, want: 'room' as const },
  });
  const along = (length: number) => Array.from({ length: Math.floor(length / 16) }, (_, index) => 16 * index);
  return [...along(width).map((x) => box(x, BEAM, 5)), ...along(WORDS).map((x) => box(x, BEAM + 16, 8))];
}

/** On a phone there is room for the best known names alone, and for none over a mark. */
const PHONE = 600;

/** Names beside marks on a drawing of `width` pixels: `held` always, landmarks gladly, others where there is room. */
export function names(all: readonly Spot[], width: number, held: string): Map<string, PlacedLabel> {
  const want = (spot: Spot): Named['want'] =>
    rank(spot) === 0 ? 'always' : rank(spot) < 3 && width >= PHONE ? 'gladly' : 'room';
  const rank = ({ eater }: Spot) => (eater.id === held ? 0 : eater.landmark === 0 ? 3 : eater.landmark);
  const marks = all
    .toSorted((a, b) => rank(a) - rank(b))
    .map((spot) => ({
      id: spot.eater.id,
      x: spot.at * width,
      y: spot.y,
      radius: spot.radius,
      text: width < PHONE && rank(spot) === 3 ? '' : spot.eater.name,
      size: 14,
      want: want(spot),
    }));
  return placeLabels([...marks, ...inTheWay(width)], width);
}
