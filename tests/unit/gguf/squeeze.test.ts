import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readGguf } from '../../../src/core/gguf/read.ts';
import { bitsPerWeight, roundWeights, squeezeModel, storedBytes } from '../../../src/core/gguf/squeeze.ts';

const bytes = new Uint8Array(readFileSync(new URL('../../../content/ladder/sums-31k/model.gguf', import.meta.url)));

test('in so many bits a block has no more than so many different weights, its largest among them', () => {
  for (const bits of [2, 3, 4, 8]) {
    const block = Float32Array.from({ length: 32 }, (_, index) => Math.sin(index * index));
    const largest = Math.max(...block.map(Math.abs));
    roundWeights(block, bits);
    expect(new Set(block.map((value) => value + 0)).size).toBeLessThanOrEqual(2 ** bits - 1);
    expect(Math.max(...block.map(Math.abs))).toBeCloseTo(largest, 5);
  }
});

test('a squeezed file is a file of the same size with other matrices and the same norms', () => {
  const squeezed = squeezeModel(bytes, 4);
  expect(squeezed.length).toBe(bytes.length);
  const [before, after] = [readGguf(bytes).tensors, readGguf(squeezed).tensors];
  for (const [name, { data, type }] of before) {
    const isSame = Buffer.compare(data, after.get(name)!.data) === 0;
    expect(isSame, name).toBe(type.name === 'F32');
  }
});

test('a squeezed weight takes its bits and its share of the scale; an untouched one 16', () => {
  expect(bitsPerWeight(4)).toBe(4.5);
  expect(storedBytes(1000, 4)).toBe(562.5);
  expect(storedBytes(1000, 16)).toBe(2000);
});
