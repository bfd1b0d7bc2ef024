/** Places everything on one logarithmic scale: the models above it, and each definition's bars under it. */
import { borders, fitOf, hole, type Bounds, type Range, type Side } from '../../core/definition.ts';
import { positionOf, powerAt, type View } from '../parameter-scale/view.ts';

/** A model of known size, and what it is called. */
export interface Sized {
  id: string;
  name: string;
  family: Side | 'disputed';
  parameters: number;
}

/** What is drawn: from ten million parameters to ten trillion. */
export const VIEW: View = { from: 7, to: 13 };

const clamp = (share: number) => Math.min(Math.max(share, 0), 1);

/** Where a size lies on the drawing, from 0 to 1; what lies outside stands at its end. */
export const place = (parameters: number) => clamp(positionOf(parameters, VIEW));

/** The line at a place, in billions of parameters, to two digits: nobody draws it finer. */
export const lineAt = (share: number) => Number((10 ** powerAt(clamp(share), VIEW) / 1e9).toPrecision(2));

/** The side of a line (in parameters) on which a size lies; what lies on the line is small. */
export const sideOf = (parameters: number, line: number): Side => (parameters <= line ? 'small' : 'large');

/** Models that a line puts on the side that their makers' word for them denies. */
export const renamed = (models: readonly Sized[], line: number): Sized[] =>
  models.filter(({ family, parameters }) => family !== 'disputed' && family !== sideOf(parameters, line));

/**
 * Each model at its true place on a drawing `width` wide, raised until it touches none of `size`; `y` counts upwards.
 * @param models the smallest first
 */
export function heap<Model extends { parameters: number }>(models: readonly Model[], width: number, size: number) {
  const tops: number[] = [];
  const spots = models.map((model) => {
    const x = width * place(model.parameters);
    const free = tops.findIndex((last) => x - last >= size);
    const level = free === -1 ? tops.length : free;
    tops[level] = x;
    return { ...model, x: Math.round(10 * x) / 10, y: (level + 0.5) * size };
  });
  return { spots, height: tops.length * size };
}

/** A piece of a bar, in shares of the drawing. `against` the line, it lies on the wrong side of it. */
export interface Piece {
  side: Side;
  from: number;
  to: number;
  against: boolean;
}

export interface Row {
  pieces: Piece[];
  /** How far a word reaches in passing. */
  stretches: { side: Side; from: number; to: number }[];
  hole?: { from: number; to: number };
}

const MARK = 0.004;

function endsOf(range: Range): [number, number] | undefined {
  const low = range.from ?? range.above;
  const high = range.to ?? range.below;
  if (low === undefined && high === undefined) return undefined;
  const ends: [number, number] = [place(low ?? 0), place(high ?? Infinity)];
  // A definition by one model alone is a mark, not a bar.
  return ends[0] === ends[1] ? [ends[0] - MARK, ends[0] + MARK] : ends;
}

function split(side: Side, [from, to]: [number, number], line: number): Piece[] {
  const cut = Math.min(Math.max(line, from), to);
  return [
    { side, from, to: cut, against: side === 'large' },
    { side, from: cut, to, against: side === 'small' },
  ].filter((piece) => piece.to > piece.from);
}

/** The bars of a definition, cut by a line at `line` parameters. */
export function rowOf(definition: Bounds, line: number): Row {
  const sides = (['small', 'large'] as const).flatMap((side) => {
    const range = definition[side];
    const ends = range && endsOf(range);
    return ends ? [{ side, range, ends }] : [];
  });
  const gap = hole(definition);
  return {
    pieces: sides.flatMap(({ side, ends }) => split(side, ends, place(line))),
    stretches: sides.flatMap(({ side, range, ends }) => {
      if (range.stretch === undefined) return [];
      const reach = place(range.stretch);
      return [{ side, from: Math.min(ends[1], reach), to: side === 'small' ? reach : ends[0] }];
    }),
    hole: gap && { from: place(gap.from), to: place(gap.to) },
  };
}

/** How many definitions can live with a line, all along the scale: between two borders, and on each of them. */
export function suiting(definitions: readonly Bounds[]) {
  const count = (line: number) => definitions.filter((one) => fitOf(one, line) === 'agrees').length;
  const places = borders(definitions);
  const stops = [10 ** VIEW.from, ...places, 10 ** VIEW.to];
  return {
    between: stops.slice(1).map((end, index) => ({
      from: place(stops[index]),
      to: place(end),
      count: count(Math.sqrt(stops[index] * end)),
    })),
    on: places.map((border) => ({ at: place(border), border, count: count(border) })),
  };
}
