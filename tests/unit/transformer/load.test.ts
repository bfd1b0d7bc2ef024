import { describe, expect, it } from 'vitest';
import type { TensorTypeName } from '../../../src/core/gguf/tensor-type.ts';
import { writeGguf } from '../../../src/core/gguf/write.ts';
import { createReferenceKernels } from '../../../src/core/kernels/reference.ts';
import type { MakeKernels } from '../../../src/core/kernels/kernels.ts';
import { forward } from '../../../src/core/transformer/forward.ts';
import { loadModel } from '../../../src/core/transformer/load.ts';
import { randomModel } from '../../fixtures/engine/random-model.ts';
import { makeSimdKernels } from '../../fixtures/engine/simd.ts';

const shape = { layers: 2, width: 64, heads: 4, keyHeads: 2, feedForward: 96, vocabulary: 264, contextLength: 64 };
const tokens = [5, 70, 71, 72, 73, 74];

function logits(type: TensorTypeName, makeKernels: MakeKernels): Float32Array {
  const model = loadModel(writeGguf(randomModel(shape, type)), { makeKernels });
  return Float32Array.from(forward(model, tokens));
}

function farthest(a: Float32Array, b: Float32Array): number {
  return a.reduce((most, value, index) => Math.max(most, Math.abs(value - b[index])), 0);
}

describe.each(['F32', 'F16', 'Q8_0'] as const)('a model stored as %s', (type) => {
  it('gives on SIMD kernels what the reference gives', () => {
    const worst = farthest(logits(type, makeSimdKernels), logits(type, createReferenceKernels));
    expect(worst).toBeLessThan(type === 'Q8_0' ? 2e-3 : 1e-4);
  });

  it('is close to the model it was made from', () => {
    const exact = logits('F32', createReferenceKernels);
    const spread = Math.max(...exact) - Math.min(...exact);
    const allowed = { F32: 0, F16: 2e-3, Q8_0: 3e-2 }[type];
    expect(farthest(logits(type, createReferenceKernels), exact)).toBeLessThanOrEqual(allowed * spread);
  });
});
