/** What the reader's own answers amount to, cell by cell. */
import type { Answered } from '../../core/experiments/examine.ts';
import { wilsonInterval } from '../../core/experiments/interval.ts';
import { tally } from '../../core/experiments/tally.ts';
import { cellKey } from '../_parts/experiment/trial.svelte.ts';
import type { Score } from './layout.ts';
import { skillOf, type Task } from './tasks.ts';

/** The score of one cell, or undefined where nothing was asked yet. */
export function ownScore(task: Task, model: string, answers: Record<string, Answered[]>): Score | undefined {
  const { right, items } = tally(answers[cellKey(model, skillOf(task))] ?? []);
  return items === 0 ? undefined : { right, items, interval: wilsonInterval(right, items) };
}
