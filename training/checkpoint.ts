/** The trainer's checkpoint: how far the run came, and the weights by name (see trainer/checkpoint.cpp). */
import type { ModelConfig } from './recipe.ts';

export interface NamedTensor {
  name: string;
  /** Sizes in GGUF's order: inputs first for a matrix, the width alone for a norm. */
  shape: number[];
  values: Float32Array;
}

export interface Checkpoint {
  parameters: number;
  steps: number;
  tokens: number;
  seconds: number;
  tensors: NamedTensor[];
}

const MAGIC = 'WEIGHIN1';
const HEADER_BYTES = 64;

/** Names and shapes of all tensors in the order of the file: the same as in trainer/model.cpp. */
export function tensorShapes({ vocabulary, width, hidden, layers }: ModelConfig): { name: string; shape: number[] }[] {
  const shapes = [{ name: 'token_embd.weight', shape: [width, vocabulary] }];
  for (let layer = 0; layer < layers; layer++) {
    const place = (name: string, ...shape: number[]) => shapes.push({ name: `blk.${layer}.${name}.weight`, shape });
    place('attn_norm', width);
    place('attn_q', width, width);
    place('attn_k', width, width);
    place('attn_v', width, width);
    place('attn_output', width, width);
    place('ffn_norm', width);
    place('ffn_gate', width, hidden);
    place('ffn_up', width, hidden);
    place('ffn_down', hidden, width);
  }
  shapes.push({ name: 'output_norm.weight', shape: [width] });
  return shapes;
}

/** Returns the checkpoint's content. Throws when the bytes are no checkpoint of a model of this shape. */
export function readCheckpoint(bytes: Uint8Array<ArrayBuffer>, config: ModelConfig): Checkpoint {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const magic = new TextDecoder().decode(bytes.subarray(0, MAGIC.length));
  if (magic !== MAGIC) throw new Error('Not a checkpoint of the trainer');
  const [settingsBytes, parameters, steps, tokens] = [8, 16, 24, 32].map((at) => Number(view.getBigUint64(at, true)));
  const seconds = view.getFloat64(56, true);
  let offset = HEADER_BYTES + settingsBytes;
  const tensors = tensorShapes(config).map(({ name, shape }) => {
    const count = shape.reduce((product, size) => product * size, 1);
    const values = new Float32Array(bytes.slice(offset, offset + 4 * count).buffer);
    offset += 4 * count;
    return { name, shape, values };
  });
  const counted = tensors.reduce((total, { values }) => total + values.length, 0);
  if (counted !== parameters) throw new Error(`The checkpoint has ${parameters} parameters, the model ${counted}`);
  return { parameters, steps, tokens, seconds, tensors };
}

/** A checkpoint of a model that is not in the middle of a run: its shape and its weights, which are all a start needs. */
export function writeCheckpoint(
  tensors: NamedTensor[],
  { vocabulary, width, layers, heads, hidden, context }: ModelConfig,
  precision: string,
): Uint8Array<ArrayBuffer> {
  const shape = { vocabulary, width, layers, heads, hidden, context, ...(precision === 'f32' ? {} : { precision }) };
  const words = new TextEncoder().encode(
    Object.entries(shape)
      .map((entry) => entry.join(' '))
      .join(' '),
  );
  const parameters = tensors.reduce((total, { values }) => total + values.length, 0);
  const bytes = new Uint8Array(HEADER_BYTES + words.length + 4 * parameters);
  const view = new DataView(bytes.buffer);
  bytes.set(new TextEncoder().encode(MAGIC));
  view.setBigUint64(8, BigInt(words.length), true);
  view.setBigUint64(16, BigInt(parameters), true);
  bytes.set(words, HEADER_BYTES);
  let offset = HEADER_BYTES + words.length;
  for (const value of tensors.flatMap(({ values }) => [...values])) {
    view.setFloat32(offset, value, true);
    offset += 4;
  }
  return bytes;
}
