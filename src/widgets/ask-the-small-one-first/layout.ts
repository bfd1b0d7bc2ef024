/** Places the curve of all thresholds: share of right answers over the share of questions that go on, the beam under it. */
import type { Outcome } from '../../core/experiments/routing.ts';
import type { Frame } from '../_parts/experiment/line-chart.ts';

/** Right answers measured on the reader's device. */
export interface OwnPoint {
  escalated: number;
  accuracy: number;
  range: [low: number, high: number];
}

export interface Spot {
  x: number;
  y: number;
}

export const TICKS = [0, 0.25, 0.5, 0.75, 1];

/** Shares are placed by this alone, so that the page need not carry a library of scales. */
const between = (from: number, to: number) => (share: number) => from + share * (to - from);
const round = (value: number) => Math.round(value * 10) / 10;

/** The curve, the line that lots would give, both ends and the place of the poise, in pixels of the frame. */
export function placeRouting(curve: readonly Outcome[], threshold: number, own: readonly OwnPoint[], frame: Frame) {
  const across = between(frame.left, frame.width - frame.right);
  const up = between(frame.height - frame.bottom, frame.top);
  const place = ({ escalated, accuracy }: Pick<Outcome, 'escalated' | 'accuracy'>): Spot => ({
    x: round(across(escalated)),
    y: round(up(accuracy)),
  });
  const spots = curve.map(place);
  const steps = thinned(spots);
  const [small, large] = [spots[0], spots[spots.length - 1]];
  return {
    curve: steps.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${x} ${y}`).join(''),
    lots: `M${small.x} ${small.y}L${large.x} ${large.y}`,
    small,
    large,
    poise: spots[threshold],
    /** Where the words at the poise stand, inside the frame. */
    words: wordsAt(spots[threshold], frame),
    own: own.map((point) => ({ ...place(point), low: round(up(point.range[0])), high: round(up(point.range[1])) })),
    xTicks: TICKS.map((value) => ({ value, x: round(across(value)) })),
    yTicks: TICKS.map((value) => ({ value, y: round(up(value)) })),
  };
}

/** Closer together than this many pixels, points of the curve are one. */
const NEAR = 5;

/** Both ends, and between them only points that lie apart. */
function thinned(spots: readonly Spot[]): Spot[] {
  const kept = [spots[0]];
  for (const spot of spots) {
    const last = kept[kept.length - 1];
    if (Math.hypot(spot.x - last.x, spot.y - last.y) >= NEAR) kept.push(spot);
  }
  const [end, last] = [spots[spots.length - 1], kept[kept.length - 1]];
  return end.x === last.x && end.y === last.y ? kept : [...kept, end];
}

const WORDS_WIDTH = 150;

/** To the right of the plumb line where there is room, else to its left, near the beam. */
function wordsAt({ x }: Spot, frame: Frame): Spot & { anchor: 'start' | 'end' } {
  const fits = x + WORDS_WIDTH < frame.width - frame.right;
  return { x: x + (fits ? 10 : -10), y: frame.height - frame.bottom - 60, anchor: fits ? 'start' : 'end' };
}

/** The poise was moved from one share to another: the nearest threshold on that side, never none if it can move at all. */
export function thresholdAt(curve: readonly Outcome[], share: number, from: number): number {
  const now = curve[from].escalated;
  if (share > now) return (curve.find(({ escalated }) => escalated >= share) ?? curve[curve.length - 1]).threshold;
  if (share < now) return curve.findLast(({ escalated }) => escalated <= share)?.threshold ?? 0;
  return from;
}

/** The thresholds of the table: tenths, all, and the one that the poise hangs at. */
export function tableThresholds(threshold: number, always: number): number[] {
  const tenths = Array.from({ length: 11 }, (_, index) => index * 100);
  return [...new Set([...tenths, always, threshold])].sort((a, b) => a - b);
}
