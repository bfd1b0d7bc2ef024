import type { ParameterTable } from '../../core/params.ts';

/** What is looked into, by which model, where the reader looks, and which heads are off. */
export const params = {
  prompt: {
    kind: 'text',
    default: 'The rope lies in the orchard. Ada takes the rope to the barn. Where is the rope?',
    maxLength: 1500,
  },
  /** A rung of the ladder by its id. */
  model: { kind: 'text', default: 'generalist-136k', maxLength: 40 },
  format: { kind: 'choice', default: 'auto', choices: ['auto', 'text', 'answer', 'steps'] },
  /** The token looked at, counted from 1; 0 is the last of the prompt, where the answer begins. */
  token: { kind: 'number', default: 0, min: 0, max: 100, step: 1 },
  /** The head looked through, "3.1" for the first of layer 3; empty is the most telling one. */
  head: { kind: 'text', default: '', maxLength: 8 },
  /** Heads that are off, "3.1-4.2". */
  off: { kind: 'text', default: '', maxLength: 200 },
} as const satisfies ParameterTable;
