/** Places lines of measured values for drawing: what was recorded, how sure it is, and the reader's own values. */
import { scaleLinear, scaleLog, scalePoint } from 'd3-scale';

export interface Measure {
  x: number;
  y: number;
  /** The range in which the true value lies with 95 % confidence. */
  low?: number;
  high?: number;
}

/** The mark of a line, so that no line is told by its colour alone. */
export type Shape = 'circle' | 'square' | 'triangle' | 'diamond';
const SHAPES: Shape[] = ['circle', 'square', 'triangle', 'diamond'];

export interface Line {
  id: string;
  label: string;
  points: Measure[];
  /** The same models, trained again from other first weights. */
  again?: Measure[];
  /** Measured on the reader's device. */
  own?: Measure[];
  /** `curve`: so many points that only the last has a mark. `floor`: a dashed line without marks. */
  drawn?: Drawn;
  /** The point, counted from 0, beside which its name stands; the last if absent. Above the first point of a curve. */
  named?: number;
}

export type Drawn = 'marks' | 'curve' | 'floor';

export interface Axis {
  /** `steps`: the values that occur, evenly spaced, whatever lies between them. */
  scale: 'linear' | 'log' | 'steps';
  domain: number[];
  ticks?: number[];
}

export interface Frame {
  width: number;
  height: number;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

export interface PlacedPoint {
  x: number;
  y: number;
  low?: number;
  high?: number;
}

export interface PlacedLine {
  id: string;
  label: string;
  shape: Shape;
  drawn: Drawn;
  path: string;
  /** Those with a mark. */
  points: PlacedPoint[];
  again: PlacedPoint[];
  own: PlacedPoint[];
  /** Where its name stands, clear of the others. */
  name: { x: number; y: number };
}

const NAME_HEIGHT = 18;
const NAME_GAP = 24;
const NAME_NEAR = 8;

/** Lines, ticks and names in pixels of the frame; lines without points are left out. */
export function placeLines(lines: readonly Line[], { x, y, frame }: { x: Axis; y: Axis; frame: Frame }) {
  const across = scaleFor(x, [frame.left, frame.width - frame.right]);
  const up = scaleFor(y, [frame.height - frame.bottom, frame.top]);
  const place = ({ x: at, y: value, low, high }: Measure): PlacedPoint => ({
    x: across(at),
    y: up(value),
    ...(low !== undefined && high !== undefined ? { low: up(low), high: up(high) } : {}),
  });
  const drawn = lines.filter(({ points }) => points.length > 0);
  const placed = drawn.map(
    ({ id, label, points, again = [], own = [], drawn = 'marks', named = points.length - 1 }): PlacedLine => {
      const at = points.map(place);
      const last = at[at.length - 1];
      return {
        id,
        label,
        shape: SHAPES[lines.findIndex((line) => line.id === id) % SHAPES.length],
        path: at.map((point, index) => `${index === 0 ? 'M' : 'L'}${round(point.x)} ${round(point.y)}`).join(''),
        drawn,
        points: { marks: at, curve: [last], floor: [] }[drawn],
        again: again.map(place),
        own: own.map(place),
        name:
          drawn === 'curve' && named === 0
            ? { x: at[0].x + NAME_NEAR, y: at[0].y - NAME_GAP / 2 }
            : // Even steps end inside the axis, which a name at its foot must clear.
              { x: (x.scale === 'steps' ? frame.width - frame.right : at[named].x) + NAME_GAP, y: at[named].y },
      };
    },
  );
  // Names of beginnings stand above their lines, clear of those at the ends.
  spread(
    placed.filter((one, index) => one.drawn !== 'curve' || drawn[index].named !== 0).map(({ name }) => name),
    frame.top,
    frame.height - frame.bottom,
  );
  return {
    lines: placed,
    xTicks: (x.ticks ?? x.domain).map((value) => ({ value, x: across(value) })),
    yTicks: (y.ticks ?? y.domain).map((value) => ({ value, y: up(value) })),
  };
}

/** The drawing of a mark around (0, 0), some ten pixels across. */
export function shapePath(shape: Shape): string {
  const paths: Record<Shape, string> = {
    circle: 'M-5 0a5 5 0 1 0 10 0a5 5 0 1 0 -10 0z',
    square: 'M-4.5 -4.5h9v9h-9z',
    triangle: 'M0 -6l5.6 9.8h-11.2z',
    diamond: 'M0 -6.4l6.4 6.4l-6.4 6.4l-6.4 -6.4z',
  };
  return paths[shape];
}

function scaleFor({ scale, domain }: Axis, range: [number, number]): (value: number) => number {
  if (scale === 'steps') {
    const points = scalePoint(domain.map(String), range).padding(0.25);
    return (value) => points(String(value)) ?? range[0];
  }
  const ends = [Math.min(...domain), Math.max(...domain)];
  const continuous = (scale === 'log' ? scaleLog() : scaleLinear()).domain(ends).range(range).clamp(true);
  return (value) => continuous(value);
}

/** Moves names apart, from the top down and back up, so that none covers another. */
function spread(names: { y: number }[], top: number, bottom: number): void {
  const sorted = [...names].sort((a, b) => a.y - b.y);
  let free = top;
  for (const name of sorted) {
    name.y = Math.max(name.y, free);
    free = name.y + NAME_HEIGHT;
  }
  let limit = bottom;
  for (const name of sorted.reverse()) {
    name.y = Math.min(name.y, limit);
    limit = name.y - NAME_HEIGHT;
  }
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
