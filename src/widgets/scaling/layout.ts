/** How surprised the ladder's models are by text they never saw: over their size, and over what they have read. */
import type { Line } from '../_parts/experiment/line-chart.ts';
import type { CurvePoint } from '../_parts/experiment/loss-curve.ts';
import type { Rung } from '../_parts/rung.ts';

export type Against = 'parameters' | 'tokens';

/** What is known of one rung. All losses are in bits a token. */
export interface Recorded {
  /** Of held-out stories, read by the site's own engine. */
  stories: number;
  /** Of held-out text of every kind, at the end of training: the mean over the tokens that training counts. */
  everything: number;
  /** The same, while it was trained. */
  curve: CurvePoint[];
  /** Both losses of its further trainings, from other first weights. */
  again: { stories: number; everything: number }[];
  /** What it wrote behind the shown opening. */
  written: string;
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
  const again = (which: 'stories' | 'everything') =>
    rungs.flatMap(({ parameters }, index) => recorded[index].again.map((one) => ({ x: parameters, y: one[which] })));
  const read = rungs.filter(({ id }) => own[id] !== undefined);
  return [
    {
      id: 'everything',
      label: names.everything,
      points: over(({ everything }) => everything),
      again: again('everything'),
    },
    {
      id: 'stories',
      label: names.stories,
      points: over(({ stories }) => stories),
      again: again('stories'),
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

/** `falls` if every rung is clearly less surprised by stories than the one below, whichever trainings are compared. */
export function sizeFinding(recorded: readonly Recorded[]): 'falls' | 'mixed' {
  const trainings = recorded.map(({ stories, again }) => [stories, ...again.map((one) => one.stories)]);
  const isLess = (index: number) => Math.max(...trainings[index]) < Math.min(...trainings[index - 1]) * (1 - CLEAR);
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
