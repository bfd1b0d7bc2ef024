import { describe, expect, it } from 'vitest';
import { writeGguf } from '../../../src/core/gguf/write.ts';
import { forward } from '../../../src/core/transformer/forward.ts';
import { generate } from '../../../src/core/transformer/generate.ts';
import type { GenerateOptions } from '../../../src/core/transformer/generate.ts';
import { loadModel } from '../../../src/core/transformer/load.ts';
import { resetModel } from '../../../src/core/transformer/model.ts';
import { GREEDY } from '../../../src/core/transformer/sample.ts';
import { createRandom } from '../../../src/core/world/random.ts';
import { SHAPES, randomModel } from '../../fixtures/engine/random-model.ts';
import { makeSimdKernels } from '../../fixtures/engine/simd.ts';

const model = loadModel(writeGguf(randomModel(SHAPES.tiny)), { makeKernels: makeSimdKernels });

function write(changes: Partial<GenerateOptions>) {
  resetModel(model);
  const options = { sampling: GREEDY, random: createRandom(1), limit: 10, end: -1, ...changes };
  forward(model, [5]);
  const chosen = generate(model, options);
  const steps = [];
  let next = chosen.next();
  for (; !next.done; next = chosen.next()) steps.push(next.value);
  return { steps, stopped: next.value };
}

describe('generating', () => {
  it('stops at the limit', () => {
    expect(write({ limit: 7 })).toMatchObject({ steps: { length: 7 }, stopped: 'limit' });
  });

  it('writes nothing with a limit of 0', () => {
    expect(write({ limit: 0 })).toEqual({ steps: [], stopped: 'limit' });
  });

  it('stops at the end token without writing it', () => {
    const { steps } = write({ limit: 7 });
    const end = steps[4].id;
    const until = steps.findIndex(({ id }) => id === end);
    expect(write({ limit: 7, end })).toEqual({ steps: steps.slice(0, until), stopped: 'end' });
  });

  it('stops when the model can look back no further', () => {
    const { steps, stopped } = write({ limit: 1000 });
    expect(stopped).toBe('full');
    expect(steps).toHaveLength(SHAPES.tiny.contextLength);
  });

  it('says for each token what the model gave it, the likeliest first', () => {
    for (const { id, probability, candidates } of write({}).steps) {
      expect(candidates).toHaveLength(20);
      expect(candidates[0]).toEqual({ id, probability });
    }
  });

  it('follows the seed when it does not take the likeliest', () => {
    const sampling = { ...GREEDY, temperature: 1.5 };
    const ids = (seed: number) => write({ sampling, random: createRandom(seed) }).steps.map(({ id }) => id);
    expect(ids(1)).toEqual(ids(1));
    expect(ids(1)).not.toEqual(ids(2));
  });
});
