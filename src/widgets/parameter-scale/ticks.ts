/** The ticks of a logarithmic ruler: every power of ten, 2…9 between them, and tenths when one looks closely. */
import { positionOf, spanOf, type View } from './view.ts';

export interface Tick {
  /** 0 at the beginning of the view, 1 at its end. */
  at: number;
  count: number;
  rank: 'major' | 'middle' | 'minor';
  labelled: boolean;
}

const WHOLE = [1, 2, 3, 4, 5, 6, 7, 8, 9];
const TENTHS = Array.from({ length: 90 }, (_, index) => (index + 10) / 10);

function labelledSteps(span: number): number[] {
  if (span < 0.65) return WHOLE;
  return span < 2.2 ? [1, 2, 5] : [1];
}

/** The ticks inside `view`, in order; how many are labelled depends on how close one looks. */
export function ticks(view: View): Tick[] {
  const span = spanOf(view);
  const labelled = labelledSteps(span);
  const steps = span < 0.65 ? TENTHS : WHOLE;
  const powers = Array.from(
    { length: Math.floor(view.to) - Math.floor(view.from) + 1 },
    (_, i) => Math.floor(view.from) + i,
  );
  return powers
    .flatMap((power) => steps.map((step) => ({ step, count: Number(`${step}e${power}`) })))
    .map(({ step, count }) => ({
      at: positionOf(count, view),
      count,
      rank: step === 1 ? ('major' as const) : step === 5 ? ('middle' as const) : ('minor' as const),
      labelled: labelled.includes(step),
    }))
    .filter(({ at }) => at >= 0 && at <= 1);
}
