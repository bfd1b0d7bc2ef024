/** Places the answers of one model for drawing: a bar a kind of people, split into right, declined and made up. */
import { wilsonInterval } from '../../core/experiments/interval.ts';
import { PEOPLE, splitAt, type Graded, type People } from './graded.ts';

export type Part = 'right' | 'declined' | 'wrong';

export interface Segment {
  part: Part;
  x: number;
  width: number;
  share: number;
}

export interface Range {
  x1: number;
  x2: number;
}

export interface PlacedBar {
  people: People;
  y: number;
  segments: Segment[];
  /** Of the share made up, at 95%, seen from the right end. */
  range: Range;
  /** Where the reader's own answers put the two borders. */
  own: number[];
}

export const BAR = 24;
const PITCH = 38;
/** Between strangers and real people. */
const GAP = 10;

/** Bars in pixels, `left` of which is for names. */
export function placeBars(
  recorded: Record<People, Graded>,
  own: Partial<Record<People, Graded>>,
  { threshold, width, left }: { threshold: number; width: number; left: number },
): { bars: PlacedBar[]; height: number } {
  const room = width - left;
  const bars = PEOPLE.map((people, index): PlacedBar => {
    const { right, declined, wrong, items } = splitAt(recorded[people], threshold);
    const [low, high] = wilsonInterval(wrong, items);
    return {
      people,
      y: 4 + index * PITCH + (people === 'stranger' ? 0 : GAP),
      segments: segmentsOf({ right, declined, wrong }, items, left, room),
      range: { x1: left + (1 - high) * room, x2: left + (1 - low) * room },
      own: bordersOf(own[people], threshold, left, room),
    };
  });
  return { bars, height: PEOPLE.length * PITCH + GAP };
}

function segmentsOf(counts: Record<Part, number>, items: number, left: number, room: number): Segment[] {
  let x = left;
  return (['right', 'declined', 'wrong'] as const).flatMap((part) => {
    const share = counts[part] / items;
    const segment = { part, x, width: share * room, share };
    x += segment.width;
    return share > 0 ? [segment] : [];
  });
}

/** The border before what is made up, and the one behind what is right unless nothing is. */
function bordersOf(graded: Graded | undefined, threshold: number, left: number, room: number): number[] {
  if (!graded) return [];
  const { right, wrong, items } = splitAt(graded, threshold);
  if (items === 0) return [];
  return [...(right > 0 ? [right / items] : []), 1 - wrong / items].map((share) => left + share * room);
}
