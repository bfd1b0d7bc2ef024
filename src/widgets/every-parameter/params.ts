import type { ParameterTable } from '../../core/params.ts';

/** Which parameter is held, counted over the whole sheet from 0; far above the largest sheet, so any model fits. */
export const params = {
  parameter: { kind: 'number', default: 20_000, min: 0, max: 1_000_000, step: 1 },
} as const satisfies ParameterTable;
