import { describe, expect, it } from 'vitest';
import { writeGguf } from '../../../src/core/gguf/write.ts';
import { createReferenceKernels } from '../../../src/core/kernels/reference.ts';
import { feed } from '../../../src/core/transformer/feed.ts';
import { forward } from '../../../src/core/transformer/forward.ts';
import { generate } from '../../../src/core/transformer/generate.ts';
import { inspect, lens, strongest } from '../../../src/core/transformer/inspect.ts';
import type { Inspection } from '../../../src/core/transformer/inspect.ts';
import { loadModel } from '../../../src/core/transformer/load.ts';
import { resetModel } from '../../../src/core/transformer/model.ts';
import type { Model } from '../../../src/core/transformer/model.ts';
import { outlook } from '../../../src/core/transformer/outlook.ts';
import { GREEDY } from '../../../src/core/transformer/sample.ts';
import type { Head } from '../../../src/core/transformer/trace.ts';
import { SHAPES, randomModel } from '../../fixtures/engine/random-model.ts';
import { makeSimdKernels } from '../../fixtures/engine/simd.ts';

const SHAPE = { ...SHAPES.tiny, layers: 3, heads: 4, keyHeads: 2 };
const { layers, heads } = SHAPE;
const tokens = Array.from({ length: 41 }, (_, index) => (index * 37) % 264); // more than one batch
const count = tokens.length;
const source = randomModel(SHAPE);
const KERNELS = { simd: makeSimdKernels, reference: createReferenceKernels };

function look(model: Model, silenced?: readonly Head[], text = tokens): Inspection {
  resetModel(model);
  const looking = inspect(model, text, silenced);
  for (let next = looking.next(); ; next = looking.next()) if (next.done) return next.value;
}

function scores(model: Model, silenced?: readonly Head[]): number[] {
  resetModel(model);
  return Array.from(feed(model, tokens, 'all', undefined, silenced), ({ logits }) => Array.from(logits)).flat();
}

/** A head's part of a layer's output matrix set to zero, in the file itself. */
function withoutHead({ layer, head }: Head) {
  const headSize = SHAPE.width / heads;
  const tensors = source.tensors.map((tensor) => {
    if (tensor.name !== `blk.${layer}.attn_output.weight`) return tensor;
    const columns = tensor.shape[0];
    const own = (index: number) => Math.floor((index % columns) / headSize) === head;
    return { ...tensor, values: tensor.values.map((value, index) => (own(index) ? 0 : value)) };
  });
  return writeGguf({ ...source, tensors });
}

describe.each(Object.entries(KERNELS))('looking inside, on %s kernels', (_, makeKernels) => {
  const model = loadModel(writeGguf(source), { makeKernels });
  const follow = tokens.map((__, index) => tokens[index + 1] ?? 7);

  it('shows attention as shares of a whole, and none of what comes later', () => {
    const { attention } = look(model);
    for (let row = 0; row < layers * heads * count; row++) {
      const shares = attention.subarray(row * count, (row + 1) * count);
      expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 5);
      expect(shares.subarray((row % count) + 1).every((share) => share === 0)).toBe(true);
      expect(shares.every((share) => share >= 0)).toBe(true);
    }
  });

  it('gives the scores of a run that nobody watches, to the last bit', () => {
    expect(Array.from(look(model).logits)).toEqual(scores(model).slice(-264));
  });

  it('reads after the last layer what the model itself expects', () => {
    const last = lens(model, look(model), layers, follow, 5);
    resetModel(model);
    tokens.forEach((token, index) => {
      forward(model, [token]);
      const { probabilities } = outlook(model);
      expect(last[index].probabilities).toEqual(last[index].ids.map((id) => probabilities[id]));
      expect(last[index].probabilities[0]).toBe(Math.max(...probabilities));
      expect(last[index].followed).toBe(probabilities[follow[index]]);
    });
  });

  it('reads before the first layer what a token says by itself, the same wherever it stands', () => {
    const seen = look(model, undefined, [5, 6, 5]);
    const guesses = (layer: number) => lens(model, seen, layer, [0, 0, 0], 3);
    expect(guesses(0)[2]).toEqual(guesses(0)[0]);
    expect(guesses(layers)[2]).not.toEqual(guesses(layers)[0]);
  });

  it('names the neurons that fire strongest, whichever way', () => {
    const seen = look(model);
    const { feedForward } = SHAPE;
    const [layer, token] = [1, 7];
    const own = seen.firing.slice((layer * count + token) * feedForward, (layer * count + token + 1) * feedForward);
    const found = strongest(model, seen, layer, token, 4).map((neuron) => Math.abs(own[neuron]));
    expect(found).toEqual(
      [...own]
        .map(Math.abs)
        .sort((a, b) => b - a)
        .slice(0, 4),
    );
  });

  it('changes nothing when no head is silenced', () => {
    const plain = scores(model);
    expect(scores(model, [])).toEqual(plain);
    expect(Array.from(look(model, []).logits)).toEqual(plain.slice(-264));
  });

  it.each([
    { layer: 0, head: 0 },
    { layer: 1, head: 3 },
    { layer: 2, head: 1 },
  ])('without $layer/$head gives what a file gives in which that head’s part of the output is zero', (head) => {
    const emptied = loadModel(withoutHead(head), { makeKernels });
    const expected = scores(emptied);
    const silenced = scores(model, [head]);
    silenced.forEach((score, index) => expect(score).toBeCloseTo(expected[index], 5));
    expect(silenced).not.toEqual(scores(model));
  });

  it('writes without a silenced head what the emptied file writes', () => {
    const head = { layer: 1, head: 2 };
    const write = (writer: Model, silenced?: Head[]) => {
      resetModel(writer);
      Array.from(feed(writer, tokens.slice(0, 9), 'last', undefined, silenced));
      const options = { sampling: GREEDY, random: { next: () => 0 }, limit: 12, end: 1, silenced };
      return Array.from(generate(writer, options), ({ id }) => id);
    };
    expect(write(model, [head])).toEqual(write(loadModel(withoutHead(head), { makeKernels })));
  });
});

describe('the two kinds of kernels', () => {
  it('show the same inside', () => {
    const [simd, reference] = Object.values(KERNELS).map((makeKernels) =>
      look(loadModel(writeGguf(source), { makeKernels }), [{ layer: 1, head: 0 }]),
    );
    for (const part of ['attention', 'firing', 'hidden', 'logits'] as const) {
      simd[part].forEach((value, index) => {
        if (Math.abs(value - reference[part][index]) > 1e-4) expect.fail(`${part} differs at ${index}`);
      });
    }
  });
});
