/** The numbers a model has learned, by the role they play. */
import { GgufError } from '../gguf/gguf-error.ts';
import { halfToFloat } from '../gguf/half.ts';
import { unpackQ8 } from '../gguf/quantise.ts';
import type { GgufFile } from '../gguf/read.ts';
import type { GgufTensor } from '../gguf/read-tensors.ts';
import type { Kernels, Matrix } from '../kernels/kernels.ts';
import { layerTensors, modelTensors } from './tensor-names.ts';
import type { Config } from './config.ts';

export interface LayerWeights {
  attentionNorm: Float32Array; // [width]
  query: Matrix; // [heads × headSize, width]
  key: Matrix; // [keyHeads × headSize, width]
  value: Matrix; // [keyHeads × headSize, width]
  output: Matrix; // [width, heads × headSize]
  feedForwardNorm: Float32Array; // [width]
  gate: Matrix; // [feedForward, width]
  up: Matrix; // [feedForward, width]
  down: Matrix; // [width, feedForward]
}

export interface Weights {
  embedding: Matrix; // [vocabulary, width]
  layers: LayerWeights[];
  outputNorm: Float32Array; // [width]
  /** The embedding once more, unless the file has a matrix of its own for this. */
  output: Matrix; // [vocabulary, width]
}

/** Copies the file's tensors into the kernels' arrays; 16-bit numbers become 32-bit ones. Shapes were checked before. */
export function loadWeights(file: GgufFile, config: Config, kernels: Kernels): Weights {
  const vector = (name: string) => loadVector(file.tensors.get(name)!, kernels);
  const matrix = (name: string) => loadMatrix(file.tensors.get(name)!, kernels);
  const model = modelTensors(config);
  const embedding = matrix(model.embedding.name);
  return {
    embedding,
    layers: Array.from({ length: config.layers }, (_, index) => {
      const names = layerTensors(config, index);
      return {
        attentionNorm: vector(names.attentionNorm.name),
        query: matrix(names.query.name),
        key: matrix(names.key.name),
        value: matrix(names.value.name),
        output: matrix(names.output.name),
        feedForwardNorm: vector(names.feedForwardNorm.name),
        gate: matrix(names.gate.name),
        up: matrix(names.up.name),
        down: matrix(names.down.name),
      };
    }),
    outputNorm: vector(model.outputNorm.name),
    output: file.tensors.has(model.output.name) ? matrix(model.output.name) : embedding,
  };
}

/** Bytes of arrays that `loadWeights` will take for a tensor, before padding. */
export function loadedBytes({ shape, type }: GgufTensor): { floats: number; bytes: number } {
  const count = shape.reduce((product, size) => product * size, 1);
  if (type.name === 'Q8_0' && shape.length === 2) return { floats: (count / 32) * 4, bytes: count };
  return { floats: count * 4, bytes: 0 };
}

function loadMatrix(tensor: GgufTensor, kernels: Kernels): Matrix {
  const [columns, rows] = tensor.shape;
  if (tensor.type.name !== 'Q8_0') return { kind: 'float', rows, columns, numbers: loadVector(tensor, kernels) };
  const quants = kernels.bytes(rows * columns);
  const scales = kernels.floats((rows * columns) / 32);
  unpackQ8(tensor.data, quants, scales);
  return { kind: 'byte', rows, columns, quants, scales };
}

function loadVector({ name, shape, type, data }: GgufTensor, kernels: Kernels): Float32Array {
  const count = shape.reduce((product, size) => product * size, 1);
  const numbers = kernels.floats(count);
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
  if (type.name === 'F32') for (let i = 0; i < count; i++) numbers[i] = view.getFloat32(4 * i, true);
  else if (type.name === 'F16') for (let i = 0; i < count; i++) numbers[i] = halfToFloat(view.getUint16(2 * i, true));
  else throw new GgufError('type', `${name} cannot be ${type.name}`);
  return numbers;
}
