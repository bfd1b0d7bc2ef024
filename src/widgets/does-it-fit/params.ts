import { BITS } from '../../core/memory.ts';
import type { ParameterTable } from '../../core/params.ts';

/** What is laid into what. "own" as a model or a device stands for the figures further below. */
export const params = {
  /** Ids of content/models and content/devices. */
  model: { kind: 'text', default: 'llama-3.1-8b', maxLength: 60 },
  device: { kind: 'text', default: 'apple-m4', maxLength: 60 },
  bits: { kind: 'choice', default: '4', choices: BITS },
  /** Tokens in the conversation. */
  context: { kind: 'number', default: 8192, min: 256, max: 1_048_576, step: 1 },
  /** A device of one's own: gigabytes that a model may have. */
  memory: { kind: 'number', default: 12, min: 0.5, max: 20_000 },
  /** A model of one's own: billions of parameters, and the shape of its cache. */
  parameters: { kind: 'number', default: 8, min: 0.001, max: 20_000 },
  layers: { kind: 'number', default: 32, min: 1, max: 1000, step: 1 },
  heads: { kind: 'number', default: 8, min: 1, max: 1000, step: 1 },
  width: { kind: 'number', default: 128, min: 1, max: 10_000, step: 1 },
} as const satisfies ParameterTable;
