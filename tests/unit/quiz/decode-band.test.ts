import { describe, expect, it } from 'vitest';
import { decodeBand, USUAL } from '../../../src/core/quiz/decode-band.ts';

const LLAMA_3_8B = 8_030_261_248;

describe('the band of speed', () => {
  // Measured by X. Dai, GPU Benchmarks on LLM Inference, with llama.cpp; bandwidths from the makers.
  it.each([
    ['RTX 4090', 1008, '4', 127.7],
    ['M1 with 8 GB', 68.3, '4', 9.72],
    ['A100 80 GB', 2000, '16', 53.2],
  ] as const)('holds what was measured on an %s', (_, bandwidth, bits, measured) => {
    const [least, most] = decodeBand(bandwidth, LLAMA_3_8B, bits, 0)!;
    expect(measured).toBeGreaterThan(least);
    expect(measured).toBeLessThan(most);
  });
  it('gets lower with a long conversation', () => {
    expect(decodeBand(100, 1e9, '4', 1e9)![1]).toBeLessThan(decodeBand(100, 1e9, '4', 0)![1]);
  });
  it('is a share of bandwidth ÷ bytes', () => {
    expect(decodeBand(16, 8e9, '16', 0)).toEqual([USUAL.least, USUAL.most]);
  });
  it('is unknown without a bandwidth', () => {
    expect(decodeBand(0, 1e9, '4', 0)).toBeUndefined();
    expect(decodeBand(NaN, 1e9, '4', 0)).toBeUndefined();
  });
});
