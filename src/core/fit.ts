/** Whether a model fits a device: its weights, the cache of a conversation and what the program itself needs, against the memory. */
import { cacheBytes, type Cache } from './cache.ts';
import { weightBytes, type Bits } from './memory.ts';

/** What a program needs beside weights and cache, as a share of the weights: this much at most, by EleutherAI's experience. */
export const OVERHEAD = {
  most: 0.2,
  source: {
    title: 'EleutherAI, Transformer Math 101 (unconfirmed)',
    url: 'https://blog.eleuther.ai/transformer-math/',
  },
};

/** Bytes of each part; `cache` is undefined where it cannot be worked out. */
export interface Load {
  weights: number;
  cache?: number;
  overhead: number;
}

/** What a model of `parameters` lays into memory at `bits` a weight, with `tokens` in its conversation. */
export function loadOf(parameters: number, bits: Bits, cache: Cache, tokens: number): Load {
  const weights = weightBytes(parameters, bits);
  const conversation = cache === 'none' ? 0 : cache === 'unknown' ? undefined : cacheBytes(cache, tokens);
  return { weights, cache: conversation, overhead: OVERHEAD.most * weights };
}

export const VERDICTS = ['fits', 'tight', 'over'] as const;

export type Verdict = (typeof VERDICTS)[number];

/**
 * 'fits': room for all of it. 'tight': weights and cache find room, but not with the most that the program may need. 'over':
 * weights and cache alone are too much. An unknown cache counts as nothing, so the verdict is then the best that can be hoped.
 */
export function verdictOn({ weights, cache = 0, overhead }: Load, usable: number): Verdict {
  if (weights + cache > usable) return 'over';
  return weights + cache + overhead > usable ? 'tight' : 'fits';
}
