/** A model's published shape has to give its published size, or one of the two was copied wrongly. */
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { namesIn, read } from './entries.ts';

interface Shape {
  layers: number;
  hidden: number;
  heads: number;
  kvHeads: number;
  headDim: number;
  vocab: number;
  ffn: number | null;
  experts?: number | null;
  moeFfn?: number | null;
}

/** Models that hold more than the formula counts, or less. */
const OTHERWISE: Record<string, string> = {
  'bert-base': 'also learns a vector for each position and kind of sentence',
  'bert-large': 'also learns a vector for each position and kind of sentence',
  'gemma-3-4b': 'also has an encoder of pictures',
  'gemma-3-27b': 'also has an encoder of pictures',
  'gemma-3n-e2b': 'also has embeddings in every layer',
  'gemma-3n-e4b': 'also has embeddings in every layer',
  'qwen3.5-0.8b': 'most of its layers attend in another way',
};

/**
 * Parameters of a transformer: per layer queries, keys, values and output, a feed-forward part of `matrices` matrices (an
 * expert's times the experts, and their router), two norms; and the embedding, twice where input and output are untied.
 * Source: How To Scale Your Model, chapter on transformers.
 */
function parametersOf(shape: Shape, matrices: 2 | 3, embeddings: 1 | 2): number {
  const { layers, hidden, heads, kvHeads, headDim, vocab, ffn, experts, moeFfn } = shape;
  const attention = 2 * hidden * heads * headDim + 2 * hidden * kvHeads * headDim;
  const inner = experts ? experts * (moeFfn ?? ffn!) : ffn!;
  const feedForward = matrices * hidden * inner + hidden * (experts ?? 0);
  return layers * (attention + feedForward + 2 * hidden) + hidden + vocab * hidden * embeddings;
}

const isWhole = (shape: Shape) =>
  [shape.layers, shape.hidden, shape.heads, shape.kvHeads, shape.headDim, shape.vocab].every(Number.isInteger) &&
  Number.isInteger(shape.experts ? (shape.moeFfn ?? shape.ffn) : shape.ffn);

const models = namesIn('content/models')
  .map((file) => ({ id: file.replace(/\.yaml$/, ''), ...parse(read(`content/models/${file}`)) }))
  .filter(({ architecture, parameters }) => {
    return (
      typeof parameters.value === 'number' && typeof architecture?.value === 'object' && isWhole(architecture.value)
    );
  });

test('most models of known size have published their whole shape', () => {
  expect(models.length).toBeGreaterThan(55);
});

test.each(models.filter(({ id }) => !(id in OTHERWISE)))(
  'the shape of $id gives its size within 1%',
  ({ architecture, parameters }) => {
    // Whether a gate is there and the embedding is used twice is in no card: one of the four has to fit.
    const counts = ([2, 3] as const).flatMap((matrices) =>
      ([1, 2] as const).map((embeddings) => parametersOf(architecture.value, matrices, embeddings)),
    );
    const offs = counts.map((count) => Math.abs(count / parameters.value - 1));
    expect(Math.min(...offs)).toBeLessThan(0.01);
  },
);

test.each(models.filter(({ id }) => id in OTHERWISE))(
  '$id, which is built otherwise, does not fit the formula',
  ({ architecture, parameters }) => {
    const offs = ([2, 3] as const).flatMap((matrices) =>
      ([1, 2] as const).map((one) => Math.abs(parametersOf(architecture.value, matrices, one) / parameters.value - 1)),
    );
    expect(Math.min(...offs)).toBeGreaterThan(0.01);
  },
);
