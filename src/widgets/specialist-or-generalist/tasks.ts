/** The tasks that specialists and generalists meet in. */
import type { Skill } from '../../core/experiments/examine.ts';

/** `subject`: whose own work a task is, by the first word of the specialist's id. */
const ALL = {
  messages: { domain: 'message', format: 'answer', subject: 'support' },
  'messages-new': { domain: 'message-held-out', format: 'answer', subject: 'support' },
  reviews: { domain: 'review', format: 'answer', subject: 'support' },
  adding: { domain: 'sum+4', format: 'answer', subject: 'sums' },
  'adding-steps': { domain: 'sum+4', format: 'steps', subject: 'sums' },
  'taking-away-steps': { domain: 'sum-4', format: 'steps', subject: 'sums' },
  tracking: { domain: 'tracking-3', format: 'answer', subject: 'tracking' },
  problems: { domain: 'word-problem-3', format: 'steps' },
  famous: { domain: 'fact-famous', format: 'answer' },
  obscure: { domain: 'fact-obscure', format: 'answer' },
  stories: { domain: 'story', format: 'text' },
  'story-questions': { domain: 'story-question', format: 'answer' },
} as const satisfies Record<string, Skill & { subject?: string }>;

export type Task = keyof typeof ALL;
export const TASKS = Object.keys(ALL) as Task[];

export const skillOf = (task: Task): Skill => ({ domain: ALL[task].domain, format: ALL[task].format });

/** True if the task is what the specialist with that id was made for. */
export function isOwnWork(task: Task, model: string): boolean {
  const one: Skill & { subject?: string } = ALL[task];
  return one.subject !== undefined && model.startsWith(`${one.subject}-`);
}
