import type { ParameterTable } from '../../core/params.ts';

/** After how many examples the models are looked at more closely, and run again. */
export const params = {
  examples: { kind: 'choice', default: '1000', choices: ['50', '200', '1000'] },
  /** Fresh questions a model and kind, when they are run again. */
  questions: { kind: 'number', default: 10, min: 1, max: 60, step: 1 },
} as const satisfies ParameterTable;
