import { BITS } from '../../core/memory.ts';
import type { ParameterTable } from '../../core/params.ts';

const delay = { kind: 'number', min: 0, max: 2000, step: 10 } as const;
const reasoning = { kind: 'number', min: 0, max: 32_768, step: 1 } as const;

/** Two set-ups, the second with a 2 to each name, and what is asked of both. "own" stands for the figures further below. */
export const params = {
  /** Ids of content/models and content/devices. */
  model: { kind: 'text', default: 'llama-3.2-3b', maxLength: 60 },
  device: { kind: 'text', default: 'galaxy-s25-ultra', maxLength: 60 },
  bits: { kind: 'choice', default: '4', choices: BITS },
  /** Milliseconds that the network takes, there and back; none on the spot. */
  delay: { ...delay, default: 0 },
  /** Tokens that the model thinks before it answers. */
  reasoning: { ...reasoning, default: 0 },
  model2: { kind: 'text', default: 'gpt-oss-120b', maxLength: 60 },
  device2: { kind: 'text', default: 'h100', maxLength: 60 },
  bits2: { kind: 'choice', default: '4', choices: BITS },
  delay2: { ...delay, default: 100 },
  reasoning2: { ...reasoning, default: 1024 },
  /** Tokens of the prompt and of the answer. */
  prompt: { kind: 'number', default: 512, min: 16, max: 131_072, step: 1 },
  answer: { kind: 'number', default: 256, min: 1, max: 32_768, step: 1 },
  /** A device of one's own: gigabytes a second, trillions of operations a second, and gigabytes for a model. */
  bandwidth: { kind: 'number', default: 100, min: 1, max: 1_000_000 },
  compute: { kind: 'number', default: 10, min: 0.01, max: 1_000_000 },
  memory: { kind: 'number', default: 12, min: 0.5, max: 20_000 },
  /** A model of one's own: billions of parameters, those active, and the shape of its cache. */
  parameters: { kind: 'number', default: 8, min: 0.001, max: 20_000 },
  active: { kind: 'number', default: 8, min: 0.001, max: 20_000 },
  layers: { kind: 'number', default: 32, min: 1, max: 1000, step: 1 },
  heads: { kind: 'number', default: 8, min: 1, max: 1000, step: 1 },
  width: { kind: 'number', default: 128, min: 1, max: 10_000, step: 1 },
} as const satisfies ParameterTable;
