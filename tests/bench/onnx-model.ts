/** A rung of the ladder as an ONNX graph with onnxruntime's own fused operators, the fastest it has for this architecture. */
import { createReferenceKernels } from '../../src/core/kernels/reference.ts';
import type { Matrix } from '../../src/core/kernels/kernels.ts';
import { loadModel } from '../../src/core/transformer/load.ts';
import type { Model } from '../../src/core/transformer/model.ts';
import { encode } from './protobuf.ts';
import type { Message } from './protobuf.ts';

const FLOAT = 1; // TensorProto.DataType
const INT64 = 7;
const MICROSOFT = 'com.microsoft';

/** Nodes and constants as they are added, and the names they are known by. */
class Graph {
  readonly nodes: Message[] = [];
  readonly constants: Message[] = [];

  /** Adds an operator; its first output, or the one asked for, is the name returned. */
  add(
    operator: string,
    inputs: string[],
    outputs: string[],
    attributes: Record<string, number | { float: number }> = {},
    domain = '',
  ) {
    const attribute = Object.entries(attributes).map(([name, value]): Message =>
      typeof value === 'number' ? { 1: name, 3: value, 20: 2 } : { 1: name, 2: value, 20: 1 },
    );
    this.nodes.push({ 1: inputs, 2: outputs, 4: operator, 5: attribute, 7: domain });
    return outputs[0];
  }

  constant(name: string, dims: number[], numbers: Float32Array): string {
    this.constants.push({ 1: dims, 2: FLOAT, 8: name, 9: new Uint8Array(numbers.slice().buffer) });
    return name;
  }

  /** A matrix as MatMul wants it: a column for each output. */
  matrix(name: string, matrix: Matrix): string {
    const { rows, columns } = matrix;
    const numbers = numbersOf(matrix);
    const turned = new Float32Array(rows * columns);
    for (let row = 0; row < rows; row++) {
      for (let column = 0; column < columns; column++) turned[column * rows + row] = numbers[row * columns + column];
    }
    return this.constant(name, [columns, rows], turned);
  }
}

/** A matrix in 32-bit numbers: bytes are multiplied out. */
function numbersOf(matrix: Matrix): Float32Array {
  if (matrix.kind === 'float') return matrix.numbers;
  return Float32Array.from(matrix.quants, (quant, index) => quant * matrix.scales[Math.floor(index / 32)]);
}

/** Returns the bytes of an ONNX file. Inputs: ids, positions, past_k.N, past_v.N; outputs: logits, present_k.N, present_v.N. */
export function onnxModel(file: Uint8Array): Uint8Array {
  const model = loadModel(file, { makeKernels: createReferenceKernels });
  const { config, weights, state } = model;
  const { layers, width, heads, headSize, vocabulary, epsilon, contextLength } = config;
  const graph = new Graph();
  const norm = { axis: -1, epsilon: { float: epsilon }, stash_type: 1 };
  graph.constant('embedding', [vocabulary, width], numbersOf(weights.embedding));
  graph.constant('cosines', [contextLength, headSize / 2], state.cosines);
  graph.constant('sines', [contextLength, headSize / 2], state.sines);

  let hidden = graph.add('Gather', ['embedding', 'ids'], ['hidden']);
  const gain = graph.constant('norm.0', [width], weights.layers[0].attentionNorm);
  let normed = graph.add('SimplifiedLayerNormalization', [hidden, gain], ['normed.0'], norm);
  for (let layer = 0; layer < layers; layer++) {
    const attended = addAttention(graph, model, layer, normed);
    const { feedForwardNorm } = weights.layers[layer];
    [normed, hidden] = addSkipNorm(graph, `middle.${layer}`, hidden, attended, feedForwardNorm, epsilon);
    const thought = addFeedForward(graph, model, layer, normed);
    const next = weights.layers[layer + 1]?.attentionNorm ?? weights.outputNorm;
    [normed, hidden] = addSkipNorm(graph, `end.${layer}`, hidden, thought, next, epsilon);
  }
  // Turned once when the session is made, so that the file has the shared matrix once, as ours has.
  const output = graph.add('Transpose', ['embedding'], ['output']);
  graph.add('MatMul', [normed, output], ['logits']);

  const each = (name: string) => Array.from({ length: layers }, (_, layer) => `${name}.${layer}`);
  const cache = (names: string[], length: string) =>
    names.map((name) => describe(name, FLOAT, [1, heads, length, headSize]));
  return encode({
    1: 10, // IR version
    7: {
      1: graph.nodes,
      2: 'llama',
      5: graph.constants,
      11: [
        describe('ids', INT64, [1, 'tokens']),
        describe('positions', INT64, [1, 'tokens']),
        ...cache([...each('past_k'), ...each('past_v')], 'past'),
      ],
      12: [
        describe('logits', FLOAT, [1, 'tokens', vocabulary]),
        ...cache([...each('present_k'), ...each('present_v')], 'total'),
      ],
    },
    8: [
      { 1: '', 2: 18 },
      { 1: MICROSOFT, 2: 1 },
    ],
  });
}

function addAttention(graph: Graph, { config, weights }: Model, layer: number, normed: string): string {
  const { heads } = config;
  const own = weights.layers[layer];
  const project = (name: 'query' | 'key' | 'value') =>
    graph.add('MatMul', [normed, graph.matrix(`w.${name}.${layer}`, own[name])], [`${name}.${layer}`]);
  const turn = (name: 'query' | 'key') =>
    graph.add(
      'RotaryEmbedding',
      [project(name), 'positions', 'cosines', 'sines'],
      [`turned.${name}.${layer}`],
      { interleaved: 1, num_heads: heads },
      MICROSOFT,
    );
  const mixed = graph.add(
    'MultiHeadAttention',
    [turn('query'), turn('key'), project('value'), '', '', '', `past_k.${layer}`, `past_v.${layer}`],
    [`mixed.${layer}`, `present_k.${layer}`, `present_v.${layer}`],
    { num_heads: heads, unidirectional: 1 },
    MICROSOFT,
  );
  return graph.add('MatMul', [mixed, graph.matrix(`w.output.${layer}`, own.output)], [`attended.${layer}`]);
}

function addFeedForward(graph: Graph, { weights }: Model, layer: number, normed: string): string {
  const own = weights.layers[layer];
  const project = (name: 'gate' | 'up', from: string) =>
    graph.add('MatMul', [from, graph.matrix(`w.${name}.${layer}`, own[name])], [`${name}.${layer}`]);
  const swish = graph.add(
    'QuickGelu',
    [project('gate', normed)],
    [`swish.${layer}`],
    { alpha: { float: 1 } },
    MICROSOFT,
  );
  const gated = graph.add('Mul', [swish, project('up', normed)], [`gated.${layer}`]);
  return graph.add('MatMul', [gated, graph.matrix(`w.down.${layer}`, own.down)], [`thought.${layer}`]);
}

/** Adds what a block has found to the stream and normalises the sum; returns both, normalised first. */
function addSkipNorm(graph: Graph, name: string, hidden: string, update: string, gain: Float32Array, epsilon: number) {
  const inputs = [hidden, update, graph.constant(`gain.${name}`, [gain.length], gain)];
  const outputs = [`normed.${name}`, '', '', `hidden.${name}`];
  graph.add('SkipSimplifiedLayerNormalization', inputs, outputs, { epsilon: { float: epsilon } }, MICROSOFT);
  return [outputs[0], outputs[3]];
}

/** A ValueInfoProto: a name, a type, and a shape of numbers and names. */
function describe(name: string, type: number, shape: (number | string)[]): Message {
  const dims = shape.map((size): Message => (typeof size === 'number' ? { 1: size } : { 2: size }));
  return { 1: name, 2: { 1: { 1: type, 2: { 1: dims } } } };
}
