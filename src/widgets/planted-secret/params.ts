import type { ParameterTable } from '../../core/params.ts';

/** Which model is asked for whose secret. */
export const params = {
  /** A generalist by its id. */
  model: { kind: 'text', default: 'generalist-714k', maxLength: 40 },
  /** The place of a secret in the list: ten told once, ten told 10 times, 100 times, 1,000 times and never. */
  secret: { kind: 'number', default: 11, min: 1, max: 50, step: 1 },
} as const satisfies ParameterTable;
