/** How fast a model answers on a machine: the bytes it reads for each token against the bytes the memory hands over in a second. */
import { cacheBytes, type Cache } from './cache.ts';
import { weightBytes, type Bits } from './memory.ts';

/**
 * The shares of the bound that machines reach for one reader: most of the published measurements that content/speeds holds lie
 * between them, and its tests say how many do.
 */
export const BAND = { low: 0.4, high: 0.85 } as const;

/** What of a model its speed depends on. */
export interface Runner {
  /** All parameters, which have to lie in memory. */
  parameters: number;
  /** Those that one token uses; all of them unless the model is a mixture of experts. */
  active: number;
  cache: Cache;
}

/** What of a machine a model's speed depends on. */
export interface Machine {
  /** Bytes a second, at most. */
  bandwidth: number;
  /** Dense 16-bit operations (FLOP) a second, at most; undefined where nobody has published it. */
  compute?: number;
}

export interface TokenBytes {
  weights: number;
  /** Nothing where the cache is unknown, so that the speed is then the best that can be hoped. */
  cache: number;
}

/** Bytes read to write one token when `context` tokens stand before it: the active weights, and the cache of all before. */
export function tokenBytes({ active, cache }: Runner, bits: Bits, context: number): TokenBytes {
  return { weights: weightBytes(active, bits), cache: typeof cache === 'string' ? 0 : cacheBytes(cache, context) };
}

/**
 * Tokens a second at most, for all readers together: sequences × bandwidth ÷ (weights + sequences × cache). The weights are read
 * once for all of them, each cache for its own. Source: https://jax-ml.github.io/scaling-book/inference/
 */
export const decodeBound = (bandwidth: number, { weights, cache }: TokenBytes, sequences = 1): number =>
  (sequences * bandwidth) / (weights + sequences * cache);

/** Tokens a second that machines usually reach of a bound, from least to most. */
export const usualBand = (bound: number): [least: number, most: number] => [BAND.low * bound, BAND.high * bound];

export interface PromptTime {
  /** At least so many. */
  seconds: number;
  /** What sets that limit; 'bytes' also where no compute is published, and the true time may then be far longer. */
  limit: 'operations' | 'bytes';
  /** Whether both limits are known. */
  known: boolean;
}

/**
 * Seconds that reading a prompt of `tokens` takes at least. Its tokens are worked on all at once, 2 operations for each active
 * parameter and token, and the weights come from memory once: the longer of the two decides. Source: How To Scale Your Model.
 */
export function promptTime(runner: Runner, bits: Bits, tokens: number, { bandwidth, compute }: Machine): PromptTime {
  const bytes = tokens === 0 ? 0 : weightBytes(runner.active, bits) / bandwidth;
  const operations = compute === undefined ? 0 : (2 * runner.active * tokens) / compute;
  return {
    seconds: Math.max(bytes, operations),
    limit: operations > bytes ? 'operations' : 'bytes',
    known: compute !== undefined,
  };
}

/**
 * Seconds to write `count` tokens after `before` others at `share` of the bound. Each token reads a cache one longer than the
 * last; the middle one stands for all, which is exact while the cache grows evenly.
 */
export function writingTime(
  runner: Runner,
  bits: Bits,
  { before, count, share }: { before: number; count: number; share: number },
  { bandwidth }: Machine,
): number {
  return count === 0 ? 0 : count / (share * decodeBound(bandwidth, tokenBytes(runner, bits, before + count / 2)));
}

export interface Asked {
  /** Tokens of the prompt, of the reasoning before the answer, and of the answer. */
  prompt: number;
  reasoning: number;
  answer: number;
  /** Seconds that the network takes, there and back. */
  delay: number;
}

/** Seconds of each part of a wait, in the order in which one waits for them. */
export interface Wait {
  network: number;
  prompt: number;
  reasoning: number;
  answer: number;
}

/** The parts of a wait when the machine reaches `share` of its bound in writing. */
export function waitFor(runner: Runner, bits: Bits, asked: Asked, machine: Machine, share: number): Wait {
  const { prompt, reasoning, answer, delay } = asked;
  return {
    network: delay,
    prompt: promptTime(runner, bits, prompt, machine).seconds,
    reasoning: writingTime(runner, bits, { before: prompt, count: reasoning, share }, machine),
    answer: writingTime(runner, bits, { before: prompt + reasoning, count: answer, share }, machine),
  };
}

export const wholeWait = ({ network, prompt, reasoning, answer }: Wait): number =>
  network + prompt + reasoning + answer;
