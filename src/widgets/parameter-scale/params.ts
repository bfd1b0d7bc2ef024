import type { ParameterTable } from '../../core/params.ts';

/** What of the scale is shown. Parameters are counted in powers of ten: 3 is a thousand, 12 a trillion. */
export const params = {
  from: { kind: 'number', default: 3.8, min: 3, max: 12 },
  to: { kind: 'number', default: 12.4, min: 4, max: 13 },
  bits: { kind: 'choice', default: '16', choices: ['16', '8', '4'] },
} as const satisfies ParameterTable;
