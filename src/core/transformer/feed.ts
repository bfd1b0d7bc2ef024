/** Lets a model read tokens, some at a time, so that a caller can do something else in between. */
import { forward } from './forward.ts';
import type { Model } from './model.ts';
import { BATCH_ROWS } from './state.ts';
import type { Head, Trace } from './trace.ts';

/** The scores behind some of the tokens: `logits[rows, vocabulary]` belongs to the tokens from `first` on. */
export interface Reading {
  first: number;
  rows: number;
  logits: Float32Array;
}

/**
 * Reads `tokens` behind everything read so far and yields after every batch.
 * Scored `'all'`: logits for every token. Scored `'last'`: for the last one only, which is all that generating needs.
 * With a trace, one token at a time; the `silenced` heads add nothing. Batches and single tokens give the same numbers, to the last bit.
 */
export function* feed(
  model: Model,
  tokens: readonly number[],
  scored: 'all' | 'last',
  trace?: Trace,
  silenced?: readonly Head[],
): Generator<Reading> {
  const batch = trace ? 1 : BATCH_ROWS;
  for (let first = 0; first < tokens.length;) {
    const unscored = scored === 'last' ? tokens.length - 1 - first : 0;
    const rows = Math.min(batch, unscored > 0 ? unscored : tokens.length - first);
    const logits = forward(model, tokens.slice(first, first + rows), unscored <= 0, trace, silenced);
    yield { first, rows, logits };
    first += rows;
  }
}
