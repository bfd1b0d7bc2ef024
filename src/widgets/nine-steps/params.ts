import type { ParameterTable } from '../../core/params.ts';

/** Which of the nine steps is open, and which two models walk. */
export const params = {
  step: { kind: 'number', default: 4, min: 1, max: 9, step: 1 },
  pair: { kind: 'choice', default: 'qwen', choices: ['qwen', 'llama', 'ours'] },
} as const satisfies ParameterTable;
