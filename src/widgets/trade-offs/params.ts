import { KINDS, LENGTHS } from '../../core/trade-off.ts';
import type { ParameterTable } from '../../core/params.ts';

const need = (step: number) => ({ kind: 'number' as const, default: step, min: 0, max: 4, step: 1 });

/** What is asked, the step that is needed on each axis (0: no matter), and the family whose reasons are read. */
export const params = {
  length: { kind: 'choice', default: 'word', choices: LENGTHS },
  kind: { kind: 'choice', default: 'language', choices: KINDS },
  cost: need(3),
  speed: need(3),
  task: need(4),
  breadth: need(0),
  privacy: need(3),
  /** The id of the family; none shows the one that fits best. */
  family: { kind: 'text', default: '', maxLength: 20 },
} as const satisfies ParameterTable;
