/** A seeded source of random numbers: the same seed gives the same world on every machine. */

export interface Random {
  /** A number in [0, 1). */
  next(): number;
  /** A whole number in [0, below). */
  integer(below: number): number;
  /** A whole number in [low, high], both ends included. */
  range(low: number, high: number): number;
  /** One element; the list must not be empty. */
  pick<T>(list: readonly T[]): T;
  /** True with the given probability. */
  chance(probability: number): boolean;
  /** A shuffled copy. */
  shuffle<T>(list: readonly T[]): T[];
  /** `count` different elements, in random order. */
  sample<T>(list: readonly T[], count: number): T[];
}

/**
 * Returns a generator whose whole sequence follows from `seed` (any 32-bit number).
 * The method is xoshiro128** (Blackman and Vigna, 2021), its state filled by a Weyl sequence through a bit mixer.
 */
export function createRandom(seed: number): Random {
  const state = new Uint32Array(4);
  for (let index = 0, weyl = seed | 0; index < 4; index++) {
    weyl = (weyl + 0x9e3779b9) | 0;
    state[index] = mix(weyl);
  }

  const next = () => {
    const result = Math.imul(rotate(Math.imul(state[1], 5), 7), 9) >>> 0;
    const shifted = state[1] << 9;
    state[2] ^= state[0];
    state[3] ^= state[1];
    state[1] ^= state[2];
    state[0] ^= state[3];
    state[2] ^= shifted;
    state[3] = rotate(state[3], 11);
    return result / 2 ** 32;
  };
  const integer = (below: number) => Math.floor(next() * below);
  const shuffle = <T>(list: readonly T[]) => {
    const copy = [...list];
    for (let last = copy.length - 1; last > 0; last--) {
      const other = integer(last + 1);
      [copy[last], copy[other]] = [copy[other], copy[last]];
    }
    return copy;
  };

  return {
    next,
    integer,
    shuffle,
    range: (low, high) => low + integer(high - low + 1),
    pick: (list) => list[integer(list.length)],
    chance: (probability) => next() < probability,
    sample: (list, count) => shuffle(list).slice(0, count),
  };
}

function rotate(value: number, bits: number): number {
  return (value << bits) | (value >>> (32 - bits));
}

function mix(value: number): number {
  let mixed = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}
