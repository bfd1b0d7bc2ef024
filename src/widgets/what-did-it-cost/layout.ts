/** Where everything lies: models by parameters and tokens, lines of equal work, the tilt of the balance, rows on an axis of tens. */
import type { Worked } from './stock.ts';

/** Powers of ten that the drawing begins and ends with. */
export interface Span {
  from: number;
  to: number;
}

/** The share of the span at which `value` lies on a logarithmic axis. */
export const logPlace = (value: number, { from, to }: Span): number => (Math.log10(value) - from) / (to - from);

/** The powers of ten on an axis, each with its place. */
export const powers = ({ from, to }: Span): { power: number; at: number }[] =>
  Array.from({ length: Math.floor(to) - Math.ceil(from) + 1 }, (_, index) => {
    const power = Math.ceil(from) + index;
    return { power, at: (power - from) / (to - from) };
  });

/** The whole powers of ten around `values`. */
export const spanOf = (values: readonly number[]): Span => ({
  from: Math.floor(Math.log10(Math.min(...values))),
  to: Math.ceil(Math.log10(Math.max(...values))),
});

/** Parameters across, tokens upwards. */
export const VIEW = { parameters: { from: 7.6, to: 12 }, tokens: { from: 11, to: 14 } } as const;

export interface Spot {
  model: Worked;
  x: number;
  /** From the top. */
  y: number;
}

export const spotsOf = (models: readonly Worked[]): Spot[] =>
  models.map((model) => ({
    model,
    x: logPlace(model.active, VIEW.parameters),
    y: 1 - logPlace(model.tokens, VIEW.tokens),
  }));

/** A line on which all models took as much work, from the upper left to the lower right, in shares of the drawing. */
export interface Line {
  power: number;
  from: { x: number; y: number };
  to: { x: number; y: number };
}

/** The lines of equal work: 6 × parameters × tokens is the same power of ten all along. */
export function linesOfWork(): Line[] {
  const { parameters, tokens } = VIEW;
  const six = Math.log10(6);
  const least = Math.ceil(six + parameters.from + tokens.from);
  const most = Math.floor(six + parameters.to + tokens.to);
  return Array.from({ length: most - least + 1 }, (_, index) => {
    const power = least + index;
    const sum = power - six;
    const left = Math.max(parameters.from, sum - tokens.to);
    const right = Math.min(parameters.to, sum - tokens.from);
    const point = (log: number) => ({
      x: (log - parameters.from) / (parameters.to - parameters.from),
      y: 1 - (sum - log - tokens.from) / (tokens.to - tokens.from),
    });
    return { power, from: point(left), to: point(right) };
  });
}

/** Degrees at which the beam comes to rest, and orders of magnitude that bring it there. */
const TILT = { most: 12, at: 3 };

/** Degrees by which the balance tilts: down on the left when the left took more work, level when both took the same. */
export function tiltOf(left: number, right: number): number {
  const apart = Math.min(1, Math.abs(Math.log10(right / left)) / TILT.at);
  // The root lets a little more on one side be seen, too.
  return (Math.sign(right - left) * Math.round(TILT.most * Math.sqrt(apart) * 10)) / 10;
}

export const MARKS = ['published', 'reckoned', 'owned', 'rented', 'makers', 'said', 'remade'] as const;
export type MarkKind = (typeof MARKS)[number];

/** Marks on one axis, with what stands beside them. */
export interface Row {
  id: string;
  name: string;
  marks: { value: number; kind: MarkKind }[];
  /** In words. */
  told: string;
}
