import type { ParameterTable } from '../../core/params.ts';

/** Which models are shown, by what they are counted, and which one is looked at. */
export const params = {
  family: { kind: 'choice', default: 'all', choices: ['all', 'small', 'disputed', 'large'] },
  size: { kind: 'choice', default: 'all', choices: ['all', 'under-1', 'to-10', 'over-10'] },
  /** All parameters, or those that take part in one token. */
  by: { kind: 'choice', default: 'total', choices: ['total', 'active'] },
  /** An id of content/models or content/ladder. */
  model: { kind: 'text', default: 'smollm2-135m', maxLength: 60 },
} as const satisfies ParameterTable;
