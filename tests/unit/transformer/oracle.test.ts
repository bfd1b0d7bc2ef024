import { describe, expect, it } from 'vitest';
import { createReferenceKernels } from '../../../src/core/kernels/reference.ts';
import { feed } from '../../../src/core/transformer/feed.ts';
import { generate } from '../../../src/core/transformer/generate.ts';
import { loadModel } from '../../../src/core/transformer/load.ts';
import { GREEDY } from '../../../src/core/transformer/sample.ts';
import { oracleCases, oracleFile, oracleGreedy } from '../../fixtures/engine/oracle.ts';
import { makeSimdKernels } from '../../fixtures/engine/simd.ts';

describe.each([
  ['reference', createReferenceKernels],
  ['simd', makeSimdKernels],
])('the transformer on %s kernels', (name, makeKernels) => {
  const load = () => loadModel(oracleFile, { makeKernels });

  it('runs on these kernels', () => {
    expect(load().kernels.name).toBe(name);
  });

  it.each(oracleCases)('gives the logits that PyTorch gives, within 1e-4 (prompt $tokens)', ({ tokens, logits }) => {
    const computed = Array.from(feed(load(), tokens, 'all'), ({ logits: row }) => Array.from(row)).flat();
    expect(computed).toHaveLength(logits.length);
    const worst = computed.reduce((most, value, index) => Math.max(most, Math.abs(value - logits[index])), 0);
    expect(worst).toBeLessThan(1e-4);
  });

  it('writes on for 200 tokens with those that PyTorch finds likeliest', () => {
    const model = load();
    const [prompt, expected] = [oracleGreedy.slice(0, 3), oracleGreedy.slice(3)];
    Array.from(feed(model, prompt, 'last'));
    const options = { sampling: GREEDY, random: { next: () => 0 }, limit: expected.length, end: -1 };
    expect(expected).toHaveLength(200);
    expect(Array.from(generate(model, options), ({ id }) => id)).toEqual(expected);
  });
});
