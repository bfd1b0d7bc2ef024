/** What the tensors of a `llama` model are called in its file, and which shape each must have. */
import { GgufError } from '../gguf/gguf-error.ts';
import type { GgufFile } from '../gguf/read.ts';
import type { Config } from './config.ts';

interface TensorDemand {
  name: string;
  /** In the file's order, the fastest-running size first. */
  shape: number[];
  optional?: boolean;
}

/** The tensors there is one of. */
export function modelTensors({ width, vocabulary }: Config) {
  return {
    embedding: { name: 'token_embd.weight', shape: [width, vocabulary] },
    outputNorm: { name: 'output_norm.weight', shape: [width] },
    output: { name: 'output.weight', shape: [width, vocabulary], optional: true },
  } satisfies Record<string, TensorDemand>;
}

/** The tensors that each layer has. */
export function layerTensors({ width, feedForward, heads, keyHeads, headSize }: Config, layer: number) {
  const name = (part: string) => `blk.${layer}.${part}.weight`;
  return {
    attentionNorm: { name: name('attn_norm'), shape: [width] },
    query: { name: name('attn_q'), shape: [width, heads * headSize] },
    key: { name: name('attn_k'), shape: [width, keyHeads * headSize] },
    value: { name: name('attn_v'), shape: [width, keyHeads * headSize] },
    output: { name: name('attn_output'), shape: [heads * headSize, width] },
    feedForwardNorm: { name: name('ffn_norm'), shape: [width] },
    gate: { name: name('ffn_gate'), shape: [width, feedForward] },
    up: { name: name('ffn_up'), shape: [width, feedForward] },
    down: { name: name('ffn_down'), shape: [feedForward, width] },
  } satisfies Record<string, TensorDemand>;
}

/** Holds the file's tensors against the configuration: none missing, none of another shape, none left over. Throws GgufError. */
export function checkTensors(file: GgufFile, config: Config): void {
  const left = new Set(file.tensors.keys());
  const demand = ({ name, shape, optional }: TensorDemand) => {
    left.delete(name);
    const tensor = file.tensors.get(name);
    if (tensor === undefined) {
      if (!optional) throw new GgufError('missing', `there is no tensor ${name}`);
    } else if (tensor.shape.join() !== shape.join()) {
      throw new GgufError('shape', `${name} is [${tensor.shape.join(', ')}], not [${shape.join(', ')}]`);
    } else if (shape.length === 1 && tensor.type.name === 'Q8_0') {
      throw new GgufError('type', `${name} is a vector and cannot be Q8_0`);
    }
  };
  Object.values(modelTensors(config)).forEach(demand);
  for (let layer = 0; layer < config.layers; layer++) Object.values(layerTensors(config, layer)).forEach(demand);
  for (const name of left) throw new GgufError('unsupported', `the tensor ${name} has no place in this engine`);
}
