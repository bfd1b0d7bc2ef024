import type { ParameterTable } from '../../core/params.ts';

/** Whom one looks at, and whether every place is listed below. */
export const params = {
  search: { kind: 'text', default: '', maxLength: 60 },
  places: { kind: 'flag', default: true },
  person: { kind: 'text', default: '', maxLength: 60 },
} as const satisfies ParameterTable;
