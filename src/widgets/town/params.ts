import type { ParameterTable } from '../../core/params.ts';

/** Whom one looks at. */
export const params = {
  search: { kind: 'text', default: '', maxLength: 60 },
  person: { kind: 'text', default: '', maxLength: 60 },
} as const satisfies ParameterTable;
