import type { ParameterTable } from '../../core/params.ts';

/** What is weighed, by which model, how the next token is drawn, and what was written so far. */
export const params = {
  prompt: { kind: 'text', default: 'One sunny morning, Ada went to the', maxLength: 1500 },
  /** A rung of the ladder by its id. */
  model: { kind: 'text', default: 'generalist-136k', maxLength: 40 },
  format: { kind: 'choice', default: 'auto', choices: ['auto', 'text', 'answer', 'steps'] },
  temperature: { kind: 'number', default: 1, min: 0, max: 2, step: 0.1 },
  /** Only so many of the likeliest may be drawn; 0 leaves all. */
  topK: { kind: 'number', default: 0, min: 0, max: 40, step: 1 },
  /** Only the likeliest that together reach this share may be drawn; 1 leaves all. */
  topP: { kind: 'number', default: 1, min: 0.05, max: 1, step: 0.05 },
  seed: { kind: 'number', default: 1, min: 0, max: 999_999, step: 1 },
  /** Tokens to write at most when the model is let run. */
  length: { kind: 'number', default: 120, min: 1, max: 400, step: 1 },
  /** Ids of the tokens written so far, with dots between them. */
  written: { kind: 'text', default: '', maxLength: 2400 },
} as const satisfies ParameterTable;
