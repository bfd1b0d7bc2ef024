import type { ParameterTable } from '../../core/params.ts';

/** The row and the column that are picked, and which of the two is run again. */
export const params = {
  /** A task by its name in tasks.ts. */
  task: { kind: 'text', default: 'messages-new', maxLength: 40 },
  /** A model of the ladder by its id. */
  model: { kind: 'text', default: 'support-31k', maxLength: 40 },
  along: { kind: 'choice', default: 'task', choices: ['task', 'model'] },
  /** Fresh questions a cell, when it is run again. */
  questions: { kind: 'number', default: 20, min: 5, max: 100, step: 5 },
} as const satisfies ParameterTable;
