/** Looks inside a model while it reads: keeps what a trace shows, and reads the model's best guess after each layer. */
import { feed } from './feed.ts';
import { resetModel } from './model.ts';
import type { Model } from './model.ts';
import { likeliest, outlook } from './outlook.ts';
import { BATCH_ROWS } from './state.ts';
import type { Head, TraceEvent } from './trace.ts';

/** Everything a trace showed of one text of `tokens` tokens. */
export interface Inspection {
  tokens: readonly number[];
  /** `[layers, heads, tokens, tokens]`: how much each token looks at each; 0 for those behind it. */
  attention: Float32Array;
  /** `[layers, tokens, feedForward]`: how strongly each neuron fires, gate times up. */
  firing: Float32Array;
  /** `[layers + 1, tokens, width]`: the residual stream after so many layers; 0 is the embedding. */
  hidden: Float32Array;
  /** `[vocabulary]`: the scores behind the last token. */
  logits: Float32Array;
}

/** What the model would say next if it ended after some layer. */
export interface Guess {
  /** The likeliest tokens, the likeliest first. */
  ids: number[];
  probabilities: number[];
  /** The probability of the token that was asked after. */
  followed: number;
}

/** Reads `tokens` from a fresh start, the `silenced` heads adding nothing; yields after each, so that others get a turn. */
export function* inspect(
  model: Model,
  tokens: readonly number[],
  silenced?: readonly Head[],
): Generator<undefined, Inspection> {
  const { layers, heads, feedForward, width, vocabulary } = model.config;
  resetModel(model);
  const count = tokens.length;
  const seen: Inspection = {
    tokens,
    attention: new Float32Array(layers * heads * count * count),
    firing: new Float32Array(layers * count * feedForward),
    hidden: new Float32Array((layers + 1) * count * width),
    logits: new Float32Array(vocabulary),
  };
  const keep = (event: TraceEvent) => {
    const { kind, position, values } = event;
    if (kind === 'attention')
      seen.attention.set(values, ((event.layer * heads + event.head) * count + position) * count);
    else if (kind === 'feed-forward') seen.firing.set(values, (event.layer * count + position) * feedForward);
    else if (kind === 'hidden') seen.hidden.set(values, (event.layer * count + position) * width);
    else seen.logits.set(values);
  };
  for (const reading of feed(model, tokens, 'last', keep, silenced)) {
    void reading;
    yield;
  }
  return seen;
}

/**
 * The logit lens (nostalgebraist 2020): each token's vector after `layer` layers (0 to all) through the final norm and the
 * output matrix, as if the model ended there. After the last layer it is the model's own outlook, to the last bit.
 * @param follow the token whose probability is followed, for each token of the text
 * @param most how many of the likeliest to keep
 */
export function lens(model: Model, seen: Inspection, layer: number, follow: readonly number[], most: number): Guess[] {
  const { config, state, kernels, weights } = model;
  const { width, epsilon } = config;
  const guesses: Guess[] = [];
  for (let first = 0; first < seen.tokens.length; first += BATCH_ROWS) {
    const rows = Math.min(BATCH_ROWS, seen.tokens.length - first);
    const start = (layer * seen.tokens.length + first) * width;
    state.hidden.set(seen.hidden.subarray(start, start + rows * width));
    kernels.normalise(state.normed, state.hidden, weights.outputNorm, epsilon, rows); // [rows, width]
    kernels.multiply(state.logits, weights.output, state.normed, rows); // [rows, vocabulary]
    state.scored = rows;
    for (let row = 0; row < rows; row++) {
      const { probabilities } = outlook(model, row);
      const ids = likeliest(probabilities, most);
      const followed = probabilities[follow[first + row]];
      guesses.push({ ids, probabilities: ids.map((id) => probabilities[id]), followed });
    }
  }
  return guesses;
}

/** The neurons of a layer that fire strongest at a token, up or down, the strongest first. */
export function strongest(model: Model, seen: Inspection, layer: number, token: number, most: number): number[] {
  const { feedForward } = model.config;
  const start = (layer * seen.tokens.length + token) * feedForward;
  return likeliest(seen.firing.subarray(start, start + feedForward).map(Math.abs), most);
}
