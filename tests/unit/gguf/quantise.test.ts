import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quantiseQ8, unpackQ8 } from '../../../src/core/gguf/quantise.ts';

function roundTrip(values: Float32Array): Float32Array {
  const quants = new Int8Array(values.length);
  const scales = new Float32Array(values.length / 32);
  unpackQ8(quantiseQ8(values), quants, scales);
  return Float32Array.from(values, (_, index) => quants[index] * scales[Math.floor(index / 32)]);
}

describe('Q8_0', () => {
  it('takes 34 bytes for 32 numbers', () => {
    expect(quantiseQ8(new Float32Array(96))).toHaveLength(3 * 34);
  });

  it('is wrong by no more than about half a step of the block', () => {
    const block = fc.float32Array({ minLength: 64, maxLength: 64, min: -100, max: 100, noNaN: true });
    fc.assert(
      fc.property(block, (values) => {
        const back = roundTrip(values);
        return values.every((value, index) => {
          const start = Math.floor(index / 32) * 32;
          const largest = Math.max(...values.subarray(start, start + 32).map(Math.abs));
          // Half a step, and what the scale loses as a 16-bit number.
          return Math.abs(value - back[index]) <= largest * (0.5 / 127 + 2 ** -10) + 1e-5;
        });
      }),
    );
  });

  it('keeps a block of zeros', () => {
    expect(roundTrip(new Float32Array(32))).toEqual(new Float32Array(32));
  });
});
