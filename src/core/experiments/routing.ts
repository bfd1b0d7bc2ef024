/** Routing: a small model answers first, and what it is less sure of than a threshold goes on to a large one. */
import { wilsonInterval } from './interval.ts';

/** Questions of one kind as both models answered them, in the same order. */
export interface Routable {
  /** How much this kind counts in the mix, from 0. */
  weight: number;
  /** How sure the small model was of each whole answer, in thousandths. */
  confidence: readonly number[];
  /** Whether each model's answer was right. */
  small: readonly boolean[];
  large: readonly boolean[];
  /** What one answer costs: parameters × tokens written, on average. */
  cost: { small: number; large: number };
}

/** What a threshold comes to, over the mix. */
export interface Outcome {
  /** In thousandths: an answer less sure than this goes on. 0 lets none go on, `ALWAYS` all. */
  threshold: number;
  /** Share of questions that go on to the large model. */
  escalated: number;
  /** Share of right answers. */
  accuracy: number;
  /** What a question costs on average, as a share of asking the large model at once. */
  cost: number;
}

/** Above every confidence: each question goes on. */
export const ALWAYS = 1001;

/** The outcome of every threshold, from 0 to `ALWAYS`, for kinds of which at least one counts. */
export function outcomes(kinds: readonly Routable[]): Outcome[] {
  const escalated = new Float64Array(ALWAYS + 1);
  const gained = new Float64Array(ALWAYS + 1);
  const spent = new Float64Array(ALWAYS + 1);
  const base = { accuracy: 0, small: 0, large: 0 };
  for (const { part, kind } of parts(kinds)) {
    const each = part / kind.confidence.length;
    base.small += part * kind.cost.small;
    base.large += part * kind.cost.large;
    kind.confidence.forEach((sure, index) => {
      base.accuracy += each * Number(kind.small[index]);
      escalated[sure + 1] += each;
      gained[sure + 1] += each * (Number(kind.large[index]) - Number(kind.small[index]));
      spent[sure + 1] += each * kind.cost.large;
    });
  }
  const sum = { escalated: 0, gained: 0, spent: 0 };
  return Array.from({ length: ALWAYS + 1 }, (_, threshold) => {
    sum.escalated += escalated[threshold];
    sum.gained += gained[threshold];
    sum.spent += spent[threshold];
    return {
      threshold,
      escalated: Math.min(1, sum.escalated),
      accuracy: Math.min(1, Math.max(0, base.accuracy + sum.gained)),
      cost: (base.small + sum.spent) / base.large,
    };
  });
}

/** What a threshold is best for: costing least while losing at most a point against the large model, or being right most often. */
export type Goal = 'cheapest' | 'right';

/** One point: what `cheapest` may lose against the large model. */
export const POINT = 0.01;
const ROUNDING = 1e-9;

/** The best of all thresholds for a goal; of equals the one that lets fewest questions go on. */
export function bestThreshold(curve: readonly Outcome[], goal: Goal): number {
  const all = curve[curve.length - 1].accuracy;
  const top = Math.max(...curve.map(({ accuracy }) => accuracy));
  const floor = goal === 'right' ? top : all - POINT;
  return curve.find(({ accuracy }) => accuracy >= floor - ROUNDING)!.threshold;
}

/** The questions at even places, or those at odd ones: a threshold found on one half is judged on the other. */
export function half(kinds: readonly Routable[], which: 'even' | 'odd'): Routable[] {
  const take = <T>(list: readonly T[]) => list.filter((_, index) => index % 2 === (which === 'even' ? 0 : 1));
  return kinds.map((kind) => ({
    ...kind,
    confidence: take(kind.confidence),
    small: take(kind.small),
    large: take(kind.large),
  }));
}

/** A difference of two shares with its range at 95%; clear if the range leaves 0 out. */
export interface Difference {
  value: number;
  low: number;
  high: number;
}

const NORMAL_95 = 1.959964; // standard deviations that hold 95 % of a normal distribution

/** How much oftener the pair is right at `threshold` than one model alone, question by question. */
export function aheadOf(kinds: readonly Routable[], threshold: number, alone: 'small' | 'large'): Difference {
  let value = 0;
  let variance = 0;
  for (const { part, kind } of parts(kinds)) {
    const gaps = kind.confidence.map((sure, index) => {
      const routed = sure < threshold ? kind.large[index] : kind.small[index];
      return Number(routed) - Number(kind[alone][index]);
    });
    const mean = gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length;
    const square = gaps.reduce((sum, gap) => sum + (gap - mean) ** 2, 0) / gaps.length;
    value += part * mean;
    variance += (part ** 2 * square) / gaps.length;
  }
  const reach = NORMAL_95 * Math.sqrt(variance);
  return { value, low: value - reach, high: value + reach };
}

/** The range in which the pair's true share of right answers lies with 95 % confidence: Wilson's, on as many questions as the mix is worth. */
export function accuracyRange(kinds: readonly Routable[], threshold: number): [low: number, high: number] {
  const counted = parts(kinds);
  const { accuracy } = outcomes(kinds)[threshold];
  const worth = 1 / counted.reduce((sum, { part, kind }) => sum + part ** 2 / kind.confidence.length, 0);
  return wilsonInterval(accuracy * worth, worth);
}

/** Kinds that count, with their share of the mix. */
function parts(kinds: readonly Routable[]) {
  const counted = kinds.filter(({ weight, confidence }) => weight > 0 && confidence.length > 0);
  const total = counted.reduce((sum, { weight }) => sum + weight, 0);
  return counted.map((kind) => ({ kind, part: kind.weight / total }));
}
