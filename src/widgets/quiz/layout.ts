/** Where the parts of the balance stand, in CSS pixels, and who stands second. */
import type { Compared } from '../../core/quiz/compare.ts';
import type { Verdict, Weighed } from '../../core/quiz/verdict.ts';
import type { QuizLabels, QuizView } from './view.ts';

export interface BalanceSize {
  /** Height of the pivot under the top edge. */
  pivot: number;
  /** How far an end rises or sinks when all weight is on one side. */
  swing: number;
  /** Length of the lines the pans hang by. */
  hang: number;
}

export const BALANCE_SIZES = {
  result: { pivot: 66, swing: 50, hang: 34 },
  soFar: { pivot: 40, swing: 30, hang: 26 },
  mini: { pivot: 20, swing: 12, hang: 0 },
} as const satisfies Record<string, BalanceSize>;

export interface BalanceLayout {
  /** Heights of the beam's two ends. */
  smallEnd: number;
  largeEnd: number;
  /** Where the pans begin. */
  smallPan: number;
  largePan: number;
  /** The drawing's height: as deep as the lower pan can come. */
  height: number;
}

/** The balance at `tilt` (−1 small side down … 1 large side down). */
export function layoutBalance(tilt: number, { pivot, swing, hang }: BalanceSize): BalanceLayout {
  const smallEnd = pivot - tilt * swing;
  const largeEnd = pivot + tilt * swing;
  return { smallEnd, largeEnd, smallPan: smallEnd + hang, largePan: largeEnd + hang, height: pivot + swing + hang };
}

/** The next outcome that the limits leave and that anything speaks for. */
export const secondOf = ({ ranking, winner }: Verdict): Weighed | undefined =>
  ranking.find(({ outcome, limits, score }) => outcome !== winner?.outcome && limits.length === 0 && score > 0);

/** The rows of two cases' table: outcome, second and margin first, then every answer in which they differ. */
export function comparedRows(
  { verdicts, margins, different }: Compared,
  labels: QuizLabels['cases'],
  { points, labels: { record } }: Pick<QuizView, 'points' | 'labels'>,
): string[][] {
  const marginOf = (lead: number, verdict: Verdict) =>
    !verdict.winner ? '–' : Number.isFinite(lead) ? points(lead) : labels.alone;
  return [
    [labels.outcome, ...verdicts.map(({ winner }) => winner?.outcome.title ?? record.nothing)],
    [labels.next, ...verdicts.map((verdict) => secondOf(verdict)?.outcome.title ?? labels.alone)],
    [labels.margin, ...verdicts.map((verdict, side) => marginOf(margins[side], verdict))],
    ...different.map(({ question, options }) => [
      question.short,
      ...options.map((option) => option?.label ?? labels.left),
    ]),
  ];
}
