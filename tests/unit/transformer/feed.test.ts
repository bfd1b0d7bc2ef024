import { describe, expect, it } from 'vitest';
import { writeGguf } from '../../../src/core/gguf/write.ts';
import { feed } from '../../../src/core/transformer/feed.ts';
import { forward } from '../../../src/core/transformer/forward.ts';
import { loadModel } from '../../../src/core/transformer/load.ts';
import { resetModel } from '../../../src/core/transformer/model.ts';
import { SHAPES, randomModel } from '../../fixtures/engine/random-model.ts';
import { makeSimdKernels } from '../../fixtures/engine/simd.ts';

const tokens = Array.from({ length: 61 }, (_, index) => (index * 37) % 264);
const model = loadModel(writeGguf(randomModel(SHAPES.tiny)), { makeKernels: makeSimdKernels });

function oneByOne(): number[][] {
  resetModel(model);
  return tokens.map((token) => Array.from(forward(model, [token])));
}

describe('reading a prompt', () => {
  it('in batches gives the same numbers as one token at a time, to the last bit', () => {
    const expected = oneByOne().flat();
    resetModel(model);
    expect(Array.from(feed(model, tokens, 'all'), ({ logits }) => Array.from(logits)).flat()).toEqual(expected);
  });

  it('scored only at the end gives the same last row', () => {
    const expected = oneByOne().at(-1);
    resetModel(model);
    const readings = Array.from(feed(model, tokens, 'last'), ({ rows, logits }) => ({ rows, length: logits.length }));
    expect(readings.at(-1)).toEqual({ rows: 1, length: 264 });
    expect(readings.slice(0, -1).every(({ length }) => length === 0)).toBe(true);
    expect(Array.from(model.state.logits.subarray(0, 264))).toEqual(expected);
  });

  it('begins anew after a reset: nothing of an earlier text is left', () => {
    const first = oneByOne()[5];
    expect(oneByOne()[5]).toEqual(first);
  });

  it('stops with an error where the model can look back no further', () => {
    resetModel(model);
    expect(() => [...feed(model, [...tokens, 1, 2, 3, 4], 'all')]).toThrow(RangeError);
  });
});
