/** The same computing spent on a small model that reads much and on a large one that reads little: loss curves over operations. */
import { trainingOperations } from '../../core/training-work.ts';
import { weigh, type ComparedSkill, type Verdict } from '../_parts/comparison/comparison.ts';
import type { Axis, Line } from '../_parts/experiment/line-chart.ts';
import type { CurvePoint } from '../_parts/experiment/loss-curve.ts';
import { doublings } from '../_parts/experiment/ticks.ts';

/** The models, in this order everywhere. */
export const SMALL = 0;
export const STOPPED = 1;
export const FULL = 2;

/** One model's training. */
export interface Run {
  id: string;
  parameters: number;
  curve: CurvePoint[];
}

/** What the whole training took, in operations. */
export const spent = ({ parameters, curve }: Run) => trainingOperations(parameters, curve[curve.length - 1].tokens);

/** The curves over operations, and an upright line where the budget that two of them share is spent. */
export function computeLines(runs: readonly Run[], names: readonly string[], budgetName: string): Line[] {
  const lines = runs.map(({ id, parameters, curve }, index): Line => ({
    id,
    label: names[index],
    drawn: 'curve',
    // Where they begin, the curves lie apart; where they end, they may meet.
    named: 0,
    points: curve.map(({ tokens, bits }) => ({ x: trainingOperations(parameters, tokens), y: bits })),
  }));
  const losses = lines.flatMap(({ points }) => points.map(({ y }) => y));
  const budget = spent(runs[SMALL]);
  const upright = [Math.min(...losses) / ROOM, Math.max(...losses) * ROOM].map((y) => ({ x: budget, y }));
  return [...lines, { id: 'budget', label: budgetName, drawn: 'floor', points: upright }];
}

/** Below the lowest loss and above the highest, as a factor. */
const ROOM = 1.25;

/** Both axes, logarithmic, around all that is drawn. */
export function computeAxes(lines: readonly Line[]): { x: Axis; y: Axis } {
  const span = (values: number[]) => [Math.min(...values), Math.max(...values)];
  const x = span(lines.flatMap(({ points }) => points.map((point) => point.x)));
  const y = span(lines.flatMap(({ points }) => points.map((point) => point.y)));
  const powers = Array.from({ length: 20 }, (_, power) => 10 ** power);
  return {
    x: { scale: 'log', domain: x, ticks: powers.filter((one) => one >= x[0] && one <= x[1]) },
    y: { scale: 'log', domain: y, ticks: doublings(y) },
  };
}

export interface Finding {
  /** Whose loss is lower by a clear share, for the same computing. */
  loss: 'small' | 'stopped' | 'same';
  /** In bits a token, of the small one and of the large one that stopped. */
  bits: [small: number, stopped: number];
  /** How the small one does against it in all skills. */
  skills: Verdict;
}

/** A loss counts as clearly lower by this share. */
const CLEAR = 0.05;

export function finding(runs: readonly Run[], skills: readonly ComparedSkill[]): Finding {
  const [small, stopped] = [SMALL, STOPPED].map((place) => runs[place].curve[runs[place].curve.length - 1].bits);
  const isLower = (one: number, other: number) => one < other * (1 - CLEAR);
  return {
    loss: isLower(small, stopped) ? 'small' : isLower(stopped, small) ? 'stopped' : 'same',
    bits: [small, stopped],
    skills: weigh(skills, SMALL, STOPPED),
  };
}

/** The runs in figures: parameters, tokens read, operations, loss at the end. */
export function runTable(
  runs: readonly Run[],
  names: readonly string[],
  { count, bits }: { count: (value: number) => string; bits: Intl.NumberFormat },
): string[][] {
  return runs.map((run, index) => {
    const last = run.curve[run.curve.length - 1];
    return [names[index], count(run.parameters), count(last.tokens), count(spent(run)), bits.format(last.bits)];
  });
}
