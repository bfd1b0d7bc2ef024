import { afterEach, describe, expect, it, vi } from 'vitest';
import { loadSimdKernels } from '../../../src/core/kernels/inline.ts';
import { loadModel } from '../../../src/core/transformer/load.ts';
import { writeGguf } from '../../../src/core/gguf/write.ts';
import { SHAPES, randomModel } from '../../fixtures/engine/random-model.ts';
import { makeSimdKernels } from '../../fixtures/engine/simd.ts';

afterEach(() => vi.unstubAllGlobals());

describe('the kernels that are chosen', () => {
  it('are SIMD, from the bytes inside the script', async () => {
    expect((await loadSimdKernels())!(1024).name).toBe('simd');
  });

  it('are the reference where there is no WebAssembly', async () => {
    vi.stubGlobal('WebAssembly', undefined);
    const makeKernels = await loadSimdKernels();
    expect(makeKernels).toBeUndefined();
    expect(loadModel(writeGguf(randomModel(SHAPES.tiny)), { makeKernels }).kernels.name).toBe('reference');
  });

  it('are the reference where a policy forbids to compile', async () => {
    vi.spyOn(WebAssembly, 'compile').mockRejectedValueOnce(new WebAssembly.CompileError('blocked by CSP'));
    expect(await loadSimdKernels()).toBeUndefined();
  });

  it('are the reference for heads that do not fill a register', () => {
    const shape = { ...SHAPES.tiny, width: 12, heads: 2 };
    const model = loadModel(writeGguf(randomModel(shape)), { makeKernels: makeSimdKernels });
    expect(model.kernels.name).toBe('reference');
  });
});
