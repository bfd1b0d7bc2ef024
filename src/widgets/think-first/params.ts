import type { ParameterTable } from '../../core/params.ts';

/** One kind of task, and the model that does it at once and in written-out steps. */
export const params = {
  task: { kind: 'choice', default: 'adding', choices: ['adding', 'taking-away', 'times', 'problems', 'tracking'] },
  /** A model of the ladder by its id. */
  model: { kind: 'text', default: 'generalist-136k', maxLength: 40 },
  /** Fresh questions for each difficulty and each way, when it is run again. */
  questions: { kind: 'number', default: 20, min: 5, max: 100, step: 5 },
} as const satisfies ParameterTable;
