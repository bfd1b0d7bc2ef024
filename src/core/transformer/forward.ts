/**
 * The forward pass of a llama-style transformer (Touvron et al. 2023): from tokens to a score for each possible next token.
 * Some rows, one for each token, go through together; shapes are in the comments.
 */
import type { Matrix } from '../kernels/kernels.ts';
import type { Config } from './config.ts';
import type { Model } from './model.ts';
import type { Head, Trace } from './trace.ts';

/**
 * Reads `tokens` (at most BATCH_ROWS of them) behind everything read so far.
 * Returns the logits `[tokens, vocabulary]`, a view that the next call overwrites; with `wanted` false nothing is scored.
 * A trace can follow one token at a time only. What a silenced head has gathered is dropped: it adds nothing to `hidden`.
 */
export function forward(
  model: Model,
  tokens: ArrayLike<number>,
  wanted = true,
  trace?: Trace,
  silenced?: readonly Head[],
): Float32Array {
  const { config, weights, state, kernels } = model;
  const { hidden, normed, query, mixed, update, gate, up, logits, attention, positions, position } = state;
  const { width, feedForward, heads, keyHeads, headSize, vocabulary, epsilon } = config;
  const rows = tokens.length;
  if (position + rows > positions) throw new RangeError(`no room for ${rows} tokens behind ${position}`);

  for (let row = 0; row < rows; row++) embed(hidden, row, weights.embedding, tokens[row]); // [rows, width]

  for (let layer = 0; layer < config.layers; layer++) {
    const learned = weights.layers[layer];
    const keys = state.keys[layer]; // [positions, keyHeads × headSize]
    const values = state.values[layer]; // [positions, keyHeads × headSize]
    trace?.({ kind: 'hidden', layer, position, values: hidden.subarray(0, width) });

    // Attention: each token looks back and gathers what it finds.
    kernels.normalise(normed, hidden, learned.attentionNorm, epsilon, rows); // [rows, width]
    kernels.multiply(query, learned.query, normed, rows); // [rows, heads × headSize]
    kernels.multiply(keys, learned.key, normed, rows, position); // [position…, keyHeads × headSize]
    kernels.multiply(values, learned.value, normed, rows, position); // [position…, keyHeads × headSize]
    kernels.rotate(query, state, { heads, headSize, rows, position, firstRow: 0 });
    kernels.rotate(keys, state, { heads: keyHeads, headSize, rows, position, firstRow: position });
    const memory = { keys, values, weights: attention, positions };
    kernels.attend(mixed, query, memory, { heads, keyHeads, headSize, rows, position }); // [rows, heads × headSize]
    if (trace) showAttention(trace, model, layer);
    if (silenced) silence(mixed, config, layer, rows, silenced);
    kernels.multiply(update, learned.output, mixed, rows); // [rows, width]
    kernels.add(hidden, update, rows * width); // [rows, width]

    // Feed-forward: each token thinks over what it has gathered.
    kernels.normalise(normed, hidden, learned.feedForwardNorm, epsilon, rows); // [rows, width]
    kernels.multiply(gate, learned.gate, normed, rows); // [rows, feedForward]
    kernels.multiply(up, learned.up, normed, rows); // [rows, feedForward]
    kernels.gate(gate, up, rows * feedForward); // [rows, feedForward]
    trace?.({ kind: 'feed-forward', layer, position, values: gate.subarray(0, feedForward) });
    kernels.multiply(update, learned.down, gate, rows); // [rows, width]
    kernels.add(hidden, update, rows * width); // [rows, width]
  }

  state.position += rows;
  state.scored = wanted ? rows : 0;
  trace?.({ kind: 'hidden', layer: config.layers, position, values: hidden.subarray(0, width) });
  if (!wanted) return logits.subarray(0, 0);
  kernels.normalise(normed, hidden, weights.outputNorm, epsilon, rows); // [rows, width]
  kernels.multiply(logits, weights.output, normed, rows); // [rows, vocabulary]
  trace?.({ kind: 'logits', position, values: logits.subarray(0, vocabulary) });
  return logits.subarray(0, rows * vocabulary);
}

function embed(hidden: Float32Array, row: number, embedding: Matrix, token: number): void {
  const { columns } = embedding;
  for (let i = 0; i < columns; i++) {
    const at = token * columns + i;
    hidden[row * columns + i] =
      embedding.kind === 'float' ? embedding.numbers[at] : embedding.quants[at] * embedding.scales[Math.floor(at / 32)];
  }
}

function silence(mixed: Float32Array, config: Config, layer: number, rows: number, silenced: readonly Head[]): void {
  const { heads, headSize } = config;
  for (const { head } of silenced.filter((one) => one.layer === layer)) {
    for (let row = 0; row < rows; row++) {
      const start = (row * heads + head) * headSize;
      mixed.fill(0, start, start + headSize);
    }
  }
}

function showAttention(trace: Trace, { config, state }: Model, layer: number): void {
  const { position, positions, attention } = state;
  for (let head = 0; head < config.heads; head++) {
    const start = head * positions;
    trace({ kind: 'attention', layer, head, position, values: attention.subarray(start, start + position + 1) });
  }
}
