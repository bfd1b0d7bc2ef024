import type { ParameterTable } from '../../core/params.ts';

/** Where the line is drawn, and which definition is read. */
export const params = {
  /** In billions of parameters: what holds so many or fewer is small, what holds more is large. */
  line: { kind: 'number', default: 7, min: 0.01, max: 10_000 },
  /** The id of the definition whose words are shown. */
  definition: { kind: 'text', default: 'article', maxLength: 40 },
} as const satisfies ParameterTable;
