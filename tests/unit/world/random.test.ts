import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRandom } from '../../../src/core/world/random.ts';

describe('the source of random numbers', () => {
  it('repeats itself for the same seed and not for another', () => {
    const draw = (seed: number) => Array.from({ length: 20 }, createRandom(seed).next);
    expect(draw(3)).toEqual(draw(3));
    expect(draw(3)).not.toEqual(draw(4));
  });

  it('stays in range, both ends included', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: -50, max: 50 }), fc.nat(20), (seed, low, width) => {
        const value = createRandom(seed).range(low, low + width);
        return Number.isInteger(value) && value >= low && value <= low + width;
      }),
    );
    const seen = new Set(
      Array.from(
        { length: 200 },
        (
          (random) => () =>
            random.range(1, 6)
        )(createRandom(1)),
      ),
    );
    expect([...seen].sort()).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it('is even: each of ten equal parts of [0, 1) gets about a tenth', () => {
    const random = createRandom(5);
    const counts = new Array<number>(10).fill(0);
    for (let draw = 0; draw < 100_000; draw++) counts[Math.floor(random.next() * 10)]++;
    for (const count of counts) expect(Math.abs(count - 10_000)).toBeLessThan(400);
  });

  it('shuffles without losing or doubling anything', () => {
    fc.assert(
      fc.property(fc.integer(), fc.array(fc.integer()), (seed, list) => {
        const shuffled = createRandom(seed).shuffle(list);
        expect([...shuffled].sort()).toEqual([...list].sort());
      }),
    );
  });
});
