/** How surprised the ladder's models are by text they never saw: over their size, and over what they have read. */
import type { Line } from '../_parts/experiment/line-chart.ts';
import type { LossPoint } from '../_parts/lesson/loss-curves.ts';
import type { Rung } from '../_parts/rung.ts';

export type Against = 'parameters' | 'tokens';

/** What is known of one rung. All losses are in bits a token. */
export interface Recorded {
  /** Of held-out stories, read by the site's own engine. */
  stories: number;
  /** Of held-out text of every kind, at the end of training: the mean over the tokens that training counts. */
  everything: number;
  /** The same, while it was trained. */
  curve: { tokens: number; bits: number }[];
  /** What it wrote behind the shown opening. */
  written: string;
}

export const bitsOf = (nats: number) => nats / Math.LN2;

/** Points closer than this share of their tokens are one in a picture with a logarithmic axis. */
const APART = 0.04;

/** A rung's curve with no more points and figures than a picture shows, its first and its last point among them. */
export function shortCurve(points: readonly LossPoint[]): Recorded['curve'] {
  let before = points[points.length - 1].tokens * 2;
  const shown = points.toReversed().filter(({ tokens }, index) => {
    const isShown = tokens <= before * (1 - APART) || index === points.length - 1;
    if (isShown) before = tokens;
    return isShown;
  });
  return shown.toReversed().map(({ tokens, validation }) => ({
    tokens: Number(tokens.toPrecision(4)),
    bits: Number(bitsOf(validation).toPrecision(4)),
  }));
}

/**
 * Loss over size: stories and all text, and the floor below which no model can get with stories.
 * @param floor bits a token that the world's own dice put into a story
 * @param own the reader's own measurements of stories, by rung
 */
export function sizeLines(
  rungs: readonly Rung[],
  recorded: readonly Recorded[],
  {
    own,
    floor,
    names,
  }: { own: Record<string, number>; floor: number; names: Record<'everything' | 'stories' | 'floor', string> },
): Line[] {
  const over = (value: (one: Recorded) => number) =>
    rungs.map(({ parameters }, index) => ({ x: parameters, y: value(recorded[index]) }));
  const read = rungs.filter(({ id }) => own[id] !== undefined);
  return [
    { id: 'everything', label: names.everything, points: over(({ everything }) => everything) },
    {
      id: 'stories',
      label: names.stories,
      points: over(({ stories }) => stories),
      own: read.map(({ id, parameters }) => ({ x: parameters, y: own[id] })),
    },
    {
      id: 'floor',
      label: names.floor,
      drawn: 'floor',
      points: [rungs[0], rungs[rungs.length - 1]].map(({ parameters }) => ({ x: parameters, y: floor })),
    },
  ];
}

/** Loss over tokens read: the curve of every rung. */
export function tokenLines(
  rungs: readonly Rung[],
  recorded: readonly Recorded[],
  name: (rung: Rung) => string,
): Line[] {
  return rungs.map((rung, index) => ({
    id: rung.id,
    label: name(rung),
    drawn: 'curve',
    points: recorded[index].curve.map(({ tokens, bits }) => ({ x: tokens, y: bits })),
  }));
}

/** A step up the ladder counts as clear if it takes away at least this share of the loss. */
const CLEAR = 0.05;

/** `falls` if every rung is clearly less surprised by stories than the one below, `mixed` if any is not. */
export function sizeFinding(recorded: readonly Recorded[]): 'falls' | 'mixed' {
  const isLess = (index: number) => recorded[index].stories < recorded[index - 1].stories * (1 - CLEAR);
  return recorded.every((_, index) => index === 0 || isLess(index)) ? 'falls' : 'mixed';
}

/** The tokens after which the upper rung was where the lower one ended; undefined if it never was. */
export function overtakes(lower: Recorded, upper: Recorded): number | undefined {
  const end = lower.curve[lower.curve.length - 1].bits;
  return upper.curve.find(({ bits }) => bits <= end)?.tokens;
}

/** `sooner` if every rung was where the one below ended before it had read half as much, `mixed` if any was not. */
export function tokenFinding(recorded: readonly Recorded[]): 'sooner' | 'mixed' {
  const isSooner = (index: number) => {
    const tokens = overtakes(recorded[index - 1], recorded[index]);
    const { curve } = recorded[index - 1];
    return tokens !== undefined && tokens <= curve[curve.length - 1].tokens / 2;
  };
  return recorded.every((_, index) => index === 0 || isSooner(index)) ? 'sooner' : 'mixed';
}

/** Halves and doubles of one bit that lie within `values`, as ticks of a logarithmic axis. */
export function doublings(values: readonly number[]): number[] {
  const low = Math.ceil(Math.log2(Math.min(...values)));
  const high = Math.floor(Math.log2(Math.max(...values)));
  return Array.from({ length: high - low + 1 }, (_, index) => 2 ** (low + index));
}

/** One, two and five times each power of ten that lie within `values`. */
export function decades(values: readonly number[]): number[] {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const powers = Array.from({ length: Math.ceil(Math.log10(high)) + 1 }, (_, power) => 10 ** power);
  return powers
    .flatMap((power) => [1, 2, 5].map((times) => times * power))
    .filter((one) => one >= low && one <= high * 1.001);
}
