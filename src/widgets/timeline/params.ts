import type { ParameterTable } from '../../core/params.ts';
import { FAMILIES } from '../parameter-scale/family.ts';

/** Which models are shown, by what they are measured, and which one is read. */
export const params = {
  family: { kind: 'choice', default: 'all', choices: ['all', ...FAMILIES] },
  weights: { kind: 'choice', default: 'all', choices: ['all', 'open', 'closed'] },
  size: { kind: 'choice', default: 'both', choices: ['both', 'total', 'active'] },
  /** The id of the model that is read; none shows the largest. */
  model: { kind: 'text', default: '', maxLength: 60 },
} as const satisfies ParameterTable;
