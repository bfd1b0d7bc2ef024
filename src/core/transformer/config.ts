/** The shape of a transformer, as its file states it. */
import { GgufError } from '../gguf/gguf-error.ts';
import type { GgufErrorCode } from '../gguf/gguf-error.ts';
import type { GgufFile } from '../gguf/read.ts';

export interface Config {
  name: string;
  layers: number;
  /** Numbers in the vector that runs through the model for each token. */
  width: number;
  /** Numbers in the middle of a feed-forward block. */
  feedForward: number;
  heads: number;
  /** Heads of keys and values; several query heads may share one. */
  keyHeads: number;
  headSize: number;
  vocabulary: number;
  /** Tokens the model can look back on. */
  contextLength: number;
  /** Added to the mean square in RMSNorm. */
  epsilon: number;
  /** The slowest rotation's base in RoPE. */
  rotationBase: number;
}

/** Reads the configuration of a `llama` model. Throws GgufError. */
export function readConfig(file: GgufFile): Config {
  const architecture = file.metadata.get('general.architecture')?.value;
  if (architecture === undefined) throw new GgufError('missing', 'the file does not say what architecture it has');
  check(architecture === 'llama', 'unsupported', `the architecture is ${short(architecture)}, not llama`);
  const scaling = file.metadata.get('llama.rope.scaling.type')?.value ?? 'none';
  check(scaling === 'none', 'unsupported', `rotary scaling ${short(scaling)} is not supported`);

  const whole = (key: string, most: number, otherwise?: number) =>
    readNumber(file, `llama.${key}`, most, otherwise, true);
  const real = (key: string, otherwise?: number) => readNumber(file, `llama.${key}`, 1e9, otherwise, false);
  const embedding = file.tensors.get('token_embd.weight');
  if (embedding === undefined) throw new GgufError('missing', 'there is no tensor token_embd.weight');

  const width = whole('embedding_length', 65_536);
  const heads = whole('attention.head_count', 1_024);
  const keyHeads = whole('attention.head_count_kv', 1_024, heads);
  const headSize = whole('attention.key_length', 4_096, width / heads);
  check(heads * headSize === width, 'shape', `${heads} heads of ${headSize} do not make a width of ${width}`);
  check(heads % keyHeads === 0, 'shape', `${heads} heads cannot share ${keyHeads} heads of keys`);
  check(headSize % 2 === 0, 'shape', `a head of ${headSize} has no pairs to rotate`);
  const rotated = whole('rope.dimension_count', 4_096, headSize);
  check(rotated === headSize, 'unsupported', `only ${rotated} of ${headSize} numbers of a head are rotated`);
  return {
    name: short(file.metadata.get('general.name')?.value ?? ''),
    layers: whole('block_count', 1_024),
    width,
    feedForward: whole('feed_forward_length', 1_048_576),
    heads,
    keyHeads,
    headSize,
    vocabulary: embedding.shape[1] ?? 1,
    contextLength: whole('context_length', 2 ** 31),
    epsilon: real('attention.layer_norm_rms_epsilon'),
    rotationBase: real('rope.freq_base', 10_000),
  };
}

function readNumber(file: GgufFile, key: string, most: number, otherwise: number | undefined, whole: boolean): number {
  const value = file.metadata.get(key)?.value ?? otherwise;
  if (value === undefined) throw new GgufError('missing', `the file does not state ${key}`);
  const possible = typeof value === 'number' && value > 0 && value <= most && (!whole || Number.isInteger(value));
  check(possible, 'range', `${key} cannot be ${short(value)}`);
  return value as number;
}

function check(holds: boolean, code: GgufErrorCode, message: string): void {
  if (!holds) throw new GgufError(code, message);
}

function short(value: unknown): string {
  return String(value).slice(0, 64);
}
