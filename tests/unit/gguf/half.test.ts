import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { floatToHalf, halfToFloat } from '../../../src/core/gguf/half.ts';

describe('16-bit floating point', () => {
  it('gives every finite value back from its own bits', () => {
    for (let half = 0; half < 0x10000; half++) {
      const value = halfToFloat(half);
      if (!Number.isNaN(value)) expect(floatToHalf(value)).toBe(half === 0x8000 ? 0x8000 : half);
    }
  });

  it('rounds to the nearest neighbour', () => {
    fc.assert(
      fc.property(fc.float({ min: -65504, max: 65504, noNaN: true }), (value) => {
        const half = floatToHalf(value);
        const error = Math.abs(halfToFloat(half) - value);
        const neighbours = [half - 1, half + 1].map((bits) => halfToFloat(bits & 0xffff)).filter(Number.isFinite);
        return neighbours.every((neighbour) => error <= Math.abs(neighbour - value));
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ['a tie to the even neighbour below', 1 + 1 / 2048, 1],
    ['a tie to the even neighbour above', 1 + 3 / 2048, 1 + 2 / 1024],
    ['what is too large to infinity', 65520, Infinity],
    ['what is too small to zero', 2 ** -26, 0],
    ['the smallest denormal to itself', 2 ** -24, 2 ** -24],
  ])('takes %s', (_, value, expected) => {
    expect(halfToFloat(floatToHalf(value))).toBe(expected);
  });

  it('keeps NaN', () => {
    expect(halfToFloat(floatToHalf(NaN))).toBeNaN();
  });
});
