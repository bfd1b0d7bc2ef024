import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeGguf } from '../../../src/core/gguf/write.ts';
import { loadModel } from '../../../src/core/transformer/load.ts';
import { likeliest, outlook, surprise } from '../../../src/core/transformer/outlook.ts';
import { SHAPES, randomModel } from '../../fixtures/engine/random-model.ts';
import { makeSimdKernels } from '../../fixtures/engine/simd.ts';

const model = loadModel(writeGguf(randomModel(SHAPES.tiny)), { makeKernels: makeSimdKernels });
const { vocabulary } = SHAPES.tiny;

function outlookOn(scores: (id: number) => number) {
  model.state.logits.set(Float32Array.from({ length: vocabulary }, (_, id) => scores(id)));
  model.state.scored = 1;
  return outlook(model);
}

describe('an outlook', () => {
  it('needs a token that was scored', () => {
    model.state.scored = 0;
    expect(() => outlook(model)).toThrow(RangeError);
  });

  it('has as many bits as the vocabulary when every token is alike', () => {
    const { probabilities, entropy } = outlookOn(() => 3);
    expect(entropy).toBeCloseTo(Math.log2(vocabulary), 5);
    expect(probabilities[7]).toBeCloseTo(1 / vocabulary, 7);
  });

  it('has no bits when one token is certain', () => {
    expect(outlookOn((id) => (id === 3 ? 100 : 0)).entropy).toBeCloseTo(0, 5);
  });

  it('has the entropy of its own probabilities, and they add up to 1', () => {
    const { probabilities, entropy } = outlookOn((id) => Math.sin(id) * 6);
    const expected = -probabilities.reduce((sum, p) => sum + p * Math.log2(p), 0);
    expect(entropy).toBeCloseTo(expected, 4);
    expect(probabilities.reduce((sum, p) => sum + p, 0)).toBeCloseTo(1, 5);
  });

  it('counts a toss of a coin as one bit of surprise', () => {
    expect(surprise(0.5)).toBe(1);
  });
});

describe('the likeliest tokens', () => {
  it('are what sorting would give, of equals the smaller id first', () => {
    const row = fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(row, fc.integer({ min: 1, max: 70 }), (numbers, count) => {
        const sorted = [...numbers.keys()].sort((a, b) => numbers[b] - numbers[a] || a - b);
        expect(likeliest(Float32Array.from(numbers), count)).toEqual(sorted.slice(0, count));
      }),
    );
  });
});
