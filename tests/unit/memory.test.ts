import { describe, expect, test } from 'vitest';
import { BITS, largestNeeded, parametersThatFit, smallestThatHolds, weightBytes } from '../../src/core/memory.ts';

const GIB = 2 ** 30;
/** Llama 3.1 8B in llama.cpp's own table: what the formula must give. */
const LLAMA_8B = 8_030_261_248;
const MEASURED = { '16': 14.96, '8': 7.95, '4': 4.58 };

describe('the memory of weights', () => {
  test.each(BITS)('is what llama.cpp measured for Llama 3.1 8B at %s bit', (bits) => {
    expect(weightBytes(LLAMA_8B, bits) / GIB).toBeCloseTo(MEASURED[bits], 1);
  });

  test.each(BITS)('tells how many parameters fit, to the last one, at %s bit', (bits) => {
    const fit = parametersThatFit(24e9, bits);
    expect(weightBytes(fit, bits)).toBeLessThanOrEqual(24e9);
    expect(weightBytes(fit + 1, bits)).toBeGreaterThan(24e9);
  });
});

describe('devices', () => {
  const devices = [
    { name: 'card', usable: 23 },
    { name: 'phone', usable: 6 },
    { name: 'server', usable: 624 },
  ];

  test('the smallest that holds the weights is named, in whatever order they come', () => {
    expect(smallestThatHolds(devices, 6e9)?.name).toBe('phone');
    expect(smallestThatHolds(devices, 6e9 + 1)?.name).toBe('card');
    expect(smallestThatHolds(devices, 625e9)).toBeUndefined();
  });

  test('what fits nowhere is counted in the largest one', () => {
    expect(largestNeeded(devices, 1248e9)).toMatchObject({ count: 2, device: { name: 'server' } });
    expect(largestNeeded(devices, 1249e9)?.count).toBe(3);
    expect(largestNeeded([], 1)).toBeUndefined();
  });
});
