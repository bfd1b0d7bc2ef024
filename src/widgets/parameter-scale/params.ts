import { BITS } from '../../core/memory.ts';
import type { ParameterTable } from '../../core/params.ts';

/** What of the scale is shown. Ends are powers of ten: 3 is a thousand parameters, 12 a trillion. */
export const params = {
  from: { kind: 'number', default: 3.6, min: 3, max: 13 },
  to: { kind: 'number', default: 12.5, min: 3, max: 13 },
  /** Bits in which each weight is stored: what a model's memory is reckoned with. */
  bits: { kind: 'choice', default: '16', choices: BITS },
  /** The id of the chosen model; none shows the heaviest of known size. */
  model: { kind: 'text', default: '', maxLength: 60 },
} as const satisfies ParameterTable;
