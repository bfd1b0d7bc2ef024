/** Ranks the families by how well they meet the needs, and cuts each bar where the need runs through it. */
import { byFit, fitOf, spanOf, type Axis, type Fit, type Needs, type Span, type Task } from '../../core/trade-off.ts';
import type { AxisCard, Case, Family } from './data.ts';

export const LAST_STEP = 4;

/** Where a step lies on its beam, from 0 to 1. */
export const place = (step: number) => step / LAST_STEP;

export interface Judged {
  family: Family;
  spans: Record<Axis, Span>;
  fit: Fit;
}

/** Every family with its places at a task and its fit, in the order of the files. */
export const judge = (families: readonly Family[], axes: readonly AxisCard[], task: Task, needs: Needs): Judged[] =>
  families.map((family) => {
    const { sizes, positions } = family;
    const spans = Object.fromEntries(
      axes.map((axis) => [axis.id, spanOf(axis.id, axis, positions[axis.id], sizes, task)]),
    ) as Record<Axis, Span>;
    return { family, spans, fit: fitOf(spans, needs) };
  });

/** The best fit; among equals the one whose file comes first, since the smaller and simpler ones do. */
export const bestOf = (judged: readonly Judged[]): Judged => judged.toSorted((a, b) => byFit(a.fit, b.fit))[0];

export interface Bar {
  /** Both ends, from 0 to 1; the same where nothing depends. */
  from: number;
  to: number;
  /** How far the part reaches that does not meet the need, from 0 to 1; nothing where all of it does. */
  cut?: number;
  worstMeets: boolean;
  bestMeets: boolean;
}

/** The bar of a family on an axis, held against the need there. */
export function barOf([worst, best]: Span, need: number): Bar {
  const bar = { from: place(worst), to: place(best), worstMeets: worst >= need, bestMeets: best >= need };
  return worst >= need ? bar : { ...bar, cut: place(Math.min(best, need)) };
}

/** The case with these very needs and this task; none where the reader has moved something. */
export const caseOf = (cases: readonly Case[], { length, kind }: Task, needs: Needs): Case | undefined =>
  cases.find(
    (one) =>
      one.length === length &&
      one.kind === kind &&
      Object.entries(one.needs).every(([axis, step]) => needs[axis as Axis] === step),
  );
