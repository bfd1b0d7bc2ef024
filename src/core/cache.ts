/** How much memory a conversation takes beside the weights: the keys and values that every layer keeps of every token. */

/** Layers that keep the same of each token. */
export interface CachedLayers {
  layers: number;
  /** Numbers that one layer keeps of one token. */
  numbers: number;
  /** How many tokens a layer with a sliding window looks back on; absent where it keeps them all. */
  window?: number;
}

/** What a model's file says of its shape, as far as the cache goes. */
export interface Shape {
  layers?: unknown;
  kvHeads?: unknown;
  headDim?: unknown;
}

/** How the file says which layers keep what, where the plain formula does not hold. */
export type StatedCache = { layers: number; window?: number; headDim?: number; latent?: number }[] | 'none' | 'unknown';

/** The layers of a cache; 'none' when the model keeps none, 'unknown' when nothing published says enough. */
export type Cache = CachedLayers[] | 'none' | 'unknown';

/** Bytes that each number of the cache takes: 16-bit numbers, as inference programs keep them unless told otherwise. */
export const BYTES_PER_NUMBER = 2;

export const CACHE_SOURCE = {
  title: 'How To Scale Your Model, chapter on inference',
  url: 'https://jax-ml.github.io/scaling-book/inference/',
};

/**
 * The cache of a model of this shape. A layer keeps a key and a value for each of its key-value heads: 2 × heads × width of a
 * head. With multi-head latent attention (DeepSeek-V3) it keeps one latent vector, rotary part included, instead.
 */
export function cacheOf({ layers, kvHeads, headDim }: Shape, stated?: StatedCache): Cache {
  if (stated === 'none' || stated === 'unknown') return stated;
  const plain = typeof layers === 'number' ? [{ layers }] : undefined;
  const groups: Exclude<StatedCache, string> | undefined = stated ?? plain;
  if (!groups) return 'unknown';
  const cached = groups.map((group) => {
    const width = group.headDim ?? headDim;
    const ofHeads = typeof kvHeads === 'number' && typeof width === 'number' ? 2 * kvHeads * width : undefined;
    return { layers: group.layers, numbers: group.latent ?? ofHeads, ...(group.window && { window: group.window }) };
  });
  const isWhole = (group: (typeof cached)[number]): group is CachedLayers => group.numbers !== undefined;
  return cached.every(isWhole) ? cached : 'unknown';
}

/** Bytes that the cache takes once `tokens` stand in it; a sliding window keeps only its last ones. */
export const cacheBytes = (cache: readonly CachedLayers[], tokens: number): number =>
  cache.reduce(
    (sum, { layers, numbers, window = Infinity }) =>
      sum + layers * numbers * Math.min(tokens, window) * BYTES_PER_NUMBER,
    0,
  );
