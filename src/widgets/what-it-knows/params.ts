import type { ParameterTable } from '../../core/params.ts';

/** Facts about people by fame and rung, and the questions of whose kind one can open. */
export const params = {
  tier: { kind: 'choice', default: 'famous', choices: ['famous', 'known', 'obscure'] },
  /** Fresh questions a model and kind of person, when it is run again. */
  questions: { kind: 'number', default: 20, min: 5, max: 100, step: 5 },
} as const satisfies ParameterTable;
