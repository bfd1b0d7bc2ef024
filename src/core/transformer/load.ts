/** From the bytes of a GGUF file to a model that can run. */
import { GgufError } from '../gguf/gguf-error.ts';
import { readGguf } from '../gguf/read.ts';
import type { GgufFile } from '../gguf/read.ts';
import type { MakeKernels } from '../kernels/kernels.ts';
import { createReferenceKernels } from '../kernels/reference.ts';
import { WIDEST_BYTE_MATRIX, paddedBytes } from '../kernels/simd.ts';
import { readConfig } from './config.ts';
import type { Config } from './config.ts';
import type { Model } from './model.ts';
import { createState, stateSizes } from './state.ts';
import { checkTensors } from './tensor-names.ts';
import { loadWeights, loadedBytes } from './weights.ts';

export interface LoadOptions {
  /** Reference kernels when left out, and for shapes that the given ones cannot do. */
  makeKernels?: MakeKernels;
  /** Room for so many tokens at most, whatever the model could look back on. */
  mostPositions?: number;
}

const MOST_BYTES = 2 ** 31; // of memory for one model

/** Returns a model that has read nothing yet. Throws GgufError for a file that is damaged, hostile or not for this engine. */
export function loadModel(bytes: ArrayBuffer | Uint8Array, options: LoadOptions = {}): Model {
  const file = readGguf(bytes instanceof Uint8Array ? bytes : new Uint8Array(bytes));
  const config = readConfig(file);
  checkTensors(file, config);
  const positions = 4 * Math.floor(Math.min(config.contextLength, options.mostPositions ?? 2048) / 4);
  if (positions === 0) throw new GgufError('range', `a model cannot look back on ${config.contextLength} tokens only`);
  const needed = neededBytes(file, config, positions);
  if (needed > MOST_BYTES) throw new GgufError('size', `the model needs ${needed} bytes of memory`);
  const suited = options.makeKernels !== undefined && suitsSimd(config);
  const kernels = suited ? options.makeKernels!(needed) : createReferenceKernels();
  const weights = loadWeights(file, config, kernels);
  return { file, config, weights, state: createState(config, positions, kernels), kernels };
}

function neededBytes(file: GgufFile, config: Config, positions: number): number {
  let total = 0;
  for (const tensor of file.tensors.values()) {
    const { floats, bytes } = loadedBytes(tensor);
    total += paddedBytes(floats) + paddedBytes(bytes);
  }
  const { cache, ...sizes } = stateSizes(config, positions);
  for (const size of Object.values(sizes)) total += paddedBytes(4 * size);
  return total + 2 * config.layers * paddedBytes(4 * cache);
}

function suitsSimd({ headSize, feedForward, width }: Config): boolean {
  return headSize % 4 === 0 && feedForward % 4 === 0 && Math.max(width, feedForward) <= WIDEST_BYTE_MATRIX;
}
