import type { ParameterTable } from '../../core/params.ts';

/** Which skill is shown, of which model the examples are, and what lies across: bits a weight, or bytes in all. */
export const params = {
  skill: {
    kind: 'choice',
    default: 'sum+4',
    choices: ['sum+4', 'fact-famous', 'fact-known', 'fact-obscure', 'message', 'tracking-3', 'word-problem-3', 'loss'],
  },
  model: {
    kind: 'choice',
    default: 'generalist-714k',
    choices: ['generalist-714k', 'generalist-136k', 'sums-31k'],
  },
  across: { kind: 'choice', default: 'bits', choices: ['bits', 'bytes'] },
  /** Fresh questions a setting, when it is run again. */
  questions: { kind: 'number', default: 15, min: 5, max: 60, step: 5 },
} as const satisfies ParameterTable;
