/** What a model writes on while it runs: keys and values of everything read so far, and room for what is being computed. */
import type { Kernels } from '../kernels/kernels.ts';
import type { Config } from './config.ts';

/** Tokens that are computed together when a prompt is read. */
export const BATCH_ROWS = 32;

export interface State {
  /** Tokens read so far: the position of the next one. */
  position: number;
  /** Rows of `logits` that were computed last; 0 when the last tokens were read without scoring. */
  scored: number;
  /** Positions there is room for; a multiple of 4. */
  positions: number;
  hidden: Float32Array; // [rows, width]: the vector that runs through the model
  normed: Float32Array; // [rows, width]
  query: Float32Array; // [rows, heads × headSize]
  mixed: Float32Array; // [rows, heads × headSize]
  update: Float32Array; // [rows, width]: what a block adds to `hidden`
  gate: Float32Array; // [rows, feedForward]
  up: Float32Array; // [rows, feedForward]
  logits: Float32Array; // [rows, vocabulary]
  probabilities: Float32Array; // [vocabulary]
  keys: Float32Array[]; // a layer: [positions, keyHeads × headSize]
  values: Float32Array[]; // a layer: [positions, keyHeads × headSize]
  attention: Float32Array; // [heads, positions]
  cosines: Float32Array; // [positions, headSize / 2]
  sines: Float32Array; // [positions, headSize / 2]
}

/** The lengths of a state's arrays. */
export function stateSizes(config: Config, positions: number) {
  const { width, feedForward, heads, keyHeads, headSize, vocabulary } = config;
  return {
    hidden: BATCH_ROWS * width,
    normed: BATCH_ROWS * width,
    query: BATCH_ROWS * width,
    mixed: BATCH_ROWS * width,
    update: BATCH_ROWS * width,
    gate: BATCH_ROWS * feedForward,
    up: BATCH_ROWS * feedForward,
    logits: BATCH_ROWS * vocabulary,
    probabilities: vocabulary,
    attention: heads * positions,
    cosines: (positions * headSize) / 2,
    sines: (positions * headSize) / 2,
    cache: positions * keyHeads * headSize, // once for the keys and once for the values of each layer
  };
}

/** A state that has read nothing yet, with room for `positions` tokens. */
export function createState(config: Config, positions: number, kernels: Kernels): State {
  const { cache, ...sizes } = stateSizes(config, positions);
  const arrays = Object.fromEntries(
    Object.entries(sizes).map(([name, size]) => [name, kernels.floats(size)]),
  ) as Record<keyof typeof sizes, Float32Array>;
  fillRotation(config, positions, arrays.cosines, arrays.sines);
  return {
    position: 0,
    scored: 0,
    positions,
    ...arrays,
    keys: Array.from({ length: config.layers }, () => kernels.floats(cache)),
    values: Array.from({ length: config.layers }, () => kernels.floats(cache)),
  };
}

// Pair i turns by position · base^(−2i / headSize): the first pairs tell near from far by much, the last by little.
function fillRotation(
  { headSize, rotationBase }: Config,
  positions: number,
  cosines: Float32Array,
  sines: Float32Array,
) {
  const pairs = headSize / 2;
  for (let pair = 0; pair < pairs; pair++) {
    const frequency = rotationBase ** ((-2 * pair) / headSize);
    for (let position = 0; position < positions; position++) {
      cosines[position * pairs + pair] = Math.cos(position * frequency);
      sines[position * pairs + pair] = Math.sin(position * frequency);
    }
  }
}
