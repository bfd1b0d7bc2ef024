/** One model answering at once and in written-out steps: right answers by difficulty, and what the steps come to. */
import type { Answered, Skill } from '../../core/experiments/examine.ts';
import { wilsonInterval } from '../../core/experiments/interval.ts';
import { tally } from '../../core/experiments/tally.ts';
import type { TestDomain } from '../../core/world/test-items.ts';
import type { Line, Measure } from '../_parts/experiment/line-chart.ts';
import { cellKey } from '../_parts/experiment/trial.svelte.ts';

export const WAYS = ['answer', 'steps'] as const;
export type Way = (typeof WAYS)[number];

/** Each task from its easiest questions to its hardest: digits, operations, moves. */
const DOMAINS = {
  adding: ['sum+1', 'sum+2', 'sum+3', 'sum+4'],
  'taking-away': ['sum-1', 'sum-2', 'sum-3', 'sum-4'],
  times: ['sum*1', 'sum*2', 'sum*3'],
  problems: ['word-problem-1', 'word-problem-2', 'word-problem-3', 'word-problem-4'],
  tracking: ['tracking-0', 'tracking-1', 'tracking-2', 'tracking-3', 'tracking-4', 'tracking-5'],
} as const satisfies Record<string, readonly TestDomain[]>;

export type Task = keyof typeof DOMAINS;
export const TASKS = Object.keys(DOMAINS) as Task[];
export const domainsOf = (task: Task): readonly TestDomain[] => DOMAINS[task];

/** How hard the questions of a domain are: the number that its name ends with. */
export const levelOf = (domain: TestDomain): number => Number(domain.at(-1));

/** Answers to the questions of one difficulty. */
export interface Score {
  right: number;
  items: number;
  /** Written for one answer on average. */
  tokens: number;
}

/** The range in which the true share of right answers lies with 95 % confidence. */
export const rangeOf = ({ right, items }: Score): [low: number, high: number] => wilsonInterval(right, items);

/** One model at one task: a score for each difficulty, in both ways. */
export type Pair = Record<Way, Score[]>;
export type Recorded = Record<Task, Record<string, Pair>>;

/** What the reader's own answers amount to; difficulties not asked yet have no items. */
export function ownPair(task: Task, model: string, answers: Record<string, Answered[]>): Pair {
  const score = (skill: Skill): Score => {
    const { right, items, tokens } = tally(answers[cellKey(model, skill)] ?? []);
    return { right, items, tokens };
  };
  const scores = (format: Way) => domainsOf(task).map((domain) => score({ domain, format }));
  return { answer: scores('answer'), steps: scores('steps') };
}

/**
 * A line a way, over the difficulties; at tracking a third one for naming the last place.
 * @param shortcut the shares that this gets right, one for each difficulty of tracking
 */
export function difficultyLines(
  task: Task,
  { recorded, own, shortcut }: { recorded: Pair; own: Pair; shortcut: readonly number[] },
  names: Record<Way | 'shortcut', string>,
): Line[] {
  const measures = (scores: Score[]) =>
    scores.flatMap((score, index): Measure[] => {
      const [low, high] = rangeOf(score);
      return score.items === 0 ? [] : [{ x: levelOf(domainsOf(task)[index]), y: shareOf(score), low, high }];
    });
  const lines: Line[] = WAYS.map((way) => ({
    id: way,
    label: names[way],
    points: measures(recorded[way]),
    own: measures(own[way]),
  }));
  if (task !== 'tracking') return lines;
  const points = shortcut.map((y, index) => ({ x: levelOf(domainsOf(task)[index]), y }));
  return [...lines, { id: 'shortcut', label: names.shortcut, points }];
}

export type Verdict = 'better' | 'worse' | 'level';

/** Whether steps are clearly better at one difficulty: clearly means that the two ranges do not meet. */
export function verdict(atOnce: Score, inSteps: Score): Verdict {
  const [before, after] = [rangeOf(atOnce), rangeOf(inSteps)];
  if (after[0] > before[1]) return 'better';
  return after[1] < before[0] ? 'worse' : 'level';
}

export type Finding = 'help' | 'harm' | 'mixed' | 'none';

/**
 * What steps do for a model at a task: they help if they are clearly better at some difficulty and clearly worse at
 * none, and the other way about. `at` is the difficulty at which the two ways lie furthest apart.
 */
export function finding({ answer, steps }: Pair): { kind: Finding; at: number } {
  const verdicts = answer.map((score, index) => verdict(score, steps[index]));
  const [better, worse] = [verdicts.includes('better'), verdicts.includes('worse')];
  const apart = answer.map((score, index) => Math.abs(shareOf(score) - shareOf(steps[index])));
  const at = apart.lastIndexOf(Math.max(...apart));
  if (better && worse) return { kind: 'mixed', at };
  return { kind: better ? 'help' : worse ? 'harm' : 'none', at };
}

/** How many pairs of a task and one of `models` end in each finding. */
export function countFindings(recorded: Recorded, models: readonly string[]): Record<Finding, number> {
  const counts = { help: 0, harm: 0, mixed: 0, none: 0 };
  for (const pairs of Object.values(recorded)) for (const model of models) counts[finding(pairs[model]).kind]++;
  return counts;
}

export const shareOf = ({ right, items }: Score): number => (items === 0 ? 0 : right / items);
