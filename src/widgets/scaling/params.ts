import type { ParameterTable } from '../../core/params.ts';

/** Loss against what: the size of the model, or what it has read. */
export const params = {
  against: { kind: 'choice', default: 'parameters', choices: ['parameters', 'tokens'] },
  /** Fresh stories each model reads, when it is run again. */
  stories: { kind: 'number', default: 5, min: 1, max: 40, step: 1 },
} as const satisfies ParameterTable;
