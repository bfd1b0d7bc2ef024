import type { ParameterTable } from '../../core/params.ts';

/** How sure a model has to be for its answer to count, and the people about whom one can open questions. */
export const params = {
  /** In per cent: an answer that the model itself gives less counts as "I do not know." */
  threshold: { kind: 'number', default: 0, min: 0, max: 95, step: 5 },
  people: { kind: 'choice', default: 'stranger', choices: ['stranger', 'famous', 'known', 'obscure'] },
  /** Fresh questions a model and kind of person, when it is run again. */
  questions: { kind: 'number', default: 20, min: 5, max: 100, step: 5 },
} as const satisfies ParameterTable;
