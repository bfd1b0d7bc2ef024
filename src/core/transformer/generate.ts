/** Lets a model write: token after token, each chosen from what it expects next. */
import { forward } from './forward.ts';
import type { Model } from './model.ts';
import { likeliest, outlook } from './outlook.ts';
import { sample } from './sample.ts';
import type { Sampling } from './sample.ts';
import type { Head, Trace } from './trace.ts';

/** A token that was chosen, and what the model had expected in its place. */
export interface Chosen {
  id: number;
  /** What the model gave it, before sampling cut or bent anything. */
  probability: number;
  /** Of the whole outlook, in bits. */
  entropy: number;
  /** The likeliest tokens, the likeliest first. */
  candidates: { id: number; probability: number }[];
}

export type Stop = 'end' | 'limit' | 'full';

export interface GenerateOptions {
  sampling: Sampling;
  random: { next(): number };
  /** Tokens to write at most. */
  limit: number;
  /** The token that ends a text; it is not yielded. */
  end: number;
  /** How many candidates to keep with each token. */
  candidates?: number;
  trace?: Trace;
  /** Heads that add nothing while it writes. */
  silenced?: readonly Head[];
}

/**
 * Writes on behind what the model has read, the last token of which must have been scored. Yields each before reading it.
 * Returns why it stopped: at the end token, at the limit, or because there is no room left to look back on.
 */
export function* generate(model: Model, options: GenerateOptions): Generator<Chosen, Stop> {
  const { sampling, random, limit, end, candidates = 20, trace, silenced } = options;
  for (let written = 0; written < limit; written++) {
    const { probabilities, entropy } = outlook(model);
    const id = sample(probabilities, sampling, random);
    if (id === end) return 'end';
    yield {
      id,
      probability: probabilities[id],
      entropy,
      candidates: likeliest(probabilities, candidates).map((other) => ({
        id: other,
        probability: probabilities[other],
      })),
    };
    if (model.state.position === model.state.positions) return 'full';
    if (written + 1 < limit) forward(model, [id], true, trace, silenced);
  }
  return 'limit';
}
