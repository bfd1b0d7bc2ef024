/** Places models by date across and by size upwards, on a logarithmic scale; those of untold size in rows above it. */
import { labelWidth } from '../parameter-scale/label-width.ts';
import { placeLabels, type Named, type PlacedLabel } from '../parameter-scale/place-labels.ts';
import { positionOf, type View } from '../parameter-scale/view.ts';
import { shortName } from '../parameter-scale/weight.ts';
import { yearsSince2018 } from '../parameter-scale/years.ts';
import { sizeOf, usedBy, type Dated, type Size } from './dated.ts';
import { recordsOf } from './finding.ts';

/** Years since 2018 at both ends, and the drawing's measures in pixels. */
const TIME = { from: 0.55, to: 9.05 };
export const ROW = 22;
const CAPTION = 30;
const PLOT = 470;
const PAD = 18;
/** The widths names are placed for: a page and a phone. */
export const WIDTHS = { wide: 1090, narrow: 290 };
const RADIUS = 6;
/** How close together the points of a line stand, in pixels. */
const GRAIN = 14;
/** Beyond it a name or a year would run off the drawing. */
const EDGE = 0.93;

/** Where a month lies, from 0 to 1. */
export const across = (month: string) => (yearsSince2018(month) - TIME.from) / (TIME.to - TIME.from);

export interface Spot {
  model: Dated;
  /** From 0 to 1. */
  x: number;
  /** In pixels. */
  y: number;
  /** Where the part used for a token lies, where that is less. */
  partY?: number;
  /** Its name stands before it, since it would run off behind. */
  before?: boolean;
}

/** Models of untold size, the oldest first, each in the first row in which its name has room. */
export function bandOf(models: readonly Dated[]): { spots: Spot[]; rows: number } {
  const ends: number[] = [];
  const spots = models
    .filter(({ parameters }) => parameters === undefined)
    .map((model) => {
      const x = across(model.released);
      const wide = 30 + labelWidth(shortName(model.name), 13);
      const before = x > EDGE;
      const left = x * WIDTHS.wide - (before ? wide : 0);
      const free = ends.findIndex((end) => end < left);
      const row = free === -1 ? ends.length : free;
      ends[row] = left + wide + (before ? 10 : 0);
      return { model, x, y: CAPTION + row * ROW + ROW / 2, before };
    });
  return { spots, rows: ends.length };
}

/** The powers of ten between which all of `models` lie. */
export function viewOf(models: readonly Dated[]): View {
  const sizes = models.flatMap((model) => [model.parameters ?? [], usedBy(model) ?? []].flat());
  if (sizes.length === 0) return { from: 7, to: 13 };
  const [least, most] = [Math.log10(Math.min(...sizes)), Math.log10(Math.max(...sizes))];
  return { from: Math.floor(2 * least) / 2, to: Math.max(Math.ceil(2 * most) / 2, Math.floor(2 * least) / 2 + 1) };
}

/** Points along a line, so that names keep off it as they do off marks. */
function points(line: { x: number; y: number }[], id: string): Named[] {
  const [from, to] = line;
  const count = Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / GRAIN);
  return Array.from({ length: count }, (_, index) => ({
    ...{ id: `${id} ${index}`, text: '', radius: 3, size: 0, want: 'room' as const },
    x: from.x + ((to.x - from.x) * index) / count,
    y: from.y + ((to.y - from.y) * index) / count,
  }));
}

/** Names where there is room for them: the largest of their time first, then the well-known; `most` is the last rank named. */
function namesFor(spots: readonly Spot[], stairs: Timeline['stairs'], width: number, most: 1 | 2 | 3) {
  const records = new Set(stairs.map(({ id }) => id));
  const rank = ({ model }: Spot) => (records.has(model.id) ? 1 : model.landmark === 0 ? 3 : model.landmark);
  const ordered = spots.toSorted((a, b) => rank(a) - rank(b));
  const named = ordered.map((spot) => ({
    ...{ id: spot.model.id, x: spot.x * width, y: spot.y, radius: RADIUS, size: 13 },
    text: rank(spot) <= most ? shortName(spot.model.name) : '',
    want: rank(spot) === 1 ? ('gladly' as const) : ('room' as const),
  }));
  const lines = [
    ...spots.flatMap(({ model, x, y, partY }) =>
      partY === undefined
        ? []
        : [
            {
              id: model.id,
              ends: [
                { x: x * width, y: y + GRAIN },
                { x: x * width, y: partY + GRAIN },
              ],
            },
          ],
    ),
    ...stairs.map(({ id, from, to, y }) => ({
      ...{
        id: `stair ${id}`,
        ends: [
          { x: from * width + GRAIN, y },
          { x: Math.max(from, to) * width + GRAIN, y },
        ],
      },
    })),
  ];
  return placeLabels([...named, ...lines.flatMap(({ id, ends }) => points(ends, id))], width);
}

export interface Timeline {
  spots: Spot[];
  band: Spot[];
  /** Where the band ends and where the beam of years lies. */
  bandEnd: number;
  beam: number;
  ticks: { count: number; y: number }[];
  years: { year: number; x: number }[];
  /** The largest so far, as level stretches. */
  stairs: { id: string; from: number; to: number; y: number; next?: number }[];
  names: Record<keyof typeof WIDTHS, Map<string, PlacedLabel>>;
}

/** The whole drawing; `models` are in the order of their dates. */
export function timelineOf(models: readonly Dated[], size: Size): Timeline {
  const view = viewOf(models);
  const { spots: band, rows } = bandOf(models);
  const bandEnd = rows === 0 ? 0 : CAPTION + rows * ROW + 8;
  const up = (count: number) => Math.round(10 * (bandEnd + PAD + (1 - positionOf(count, view)) * PLOT)) / 10;
  const spots = models.flatMap((model) => {
    const value = sizeOf(model, size);
    if (value === undefined) return [];
    const partY = size === 'both' && model.active !== undefined ? up(model.active) : undefined;
    return [{ model, x: across(model.released), y: up(value), partY }];
  });
  const records = recordsOf(models, size);
  const stairs = records.map((model, index) => {
    const next = records[index + 1];
    return {
      ...{
        id: model.id,
        from: across(model.released),
        to: next ? across(next.released) : 1,
        y: up(sizeOf(model, size)!),
      },
      next: next && up(sizeOf(next, size)!),
    };
  });
  const powers = Array.from(
    { length: Math.floor(view.to) - Math.ceil(view.from) + 1 },
    (_, i) => Math.ceil(view.from) + i,
  );
  return {
    ...{ spots, band, bandEnd, stairs },
    beam: bandEnd + PLOT + 2 * PAD,
    ticks: powers.map((power) => ({ count: 10 ** power, y: up(10 ** power) })),
    years: Array.from({ length: Math.floor(TIME.to) }, (_, i) => ({
      year: 2019 + i,
      x: (1 + i - TIME.from) / (TIME.to - TIME.from),
    })).filter(({ x }) => x < EDGE),
    names: { wide: namesFor(spots, stairs, WIDTHS.wide, 3), narrow: namesFor(spots, stairs, WIDTHS.narrow, 1) },
  };
}
