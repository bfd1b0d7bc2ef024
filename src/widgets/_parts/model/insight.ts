/** What one reading of a short text looked like inside the model; here it is packed for the way and unpacked on arrival. */
import type { Head } from '../../../core/transformer/trace.ts';
import type { PackedInsight, PackedTrials } from './messages.ts';
import type { Candidate } from './steps.ts';

export type { Head } from '../../../core/transformer/trace.ts';

/** A text that was looked into before, and which token follows each: to look at the same with heads silenced. */
export interface TracedText {
  /** The prompt, and behind it what the model wrote, as far as it was traced. */
  tokens: number[];
  /** How many of them are the prompt. */
  given: number;
  /** For each token the one that follows; behind the last, the one the model itself took. */
  follow: number[];
}

export interface Insight extends TracedText {
  /** What each token adds to the text. */
  texts: string[];
  /** The text of each following token. */
  followTexts: string[];
  /** Tokens of the prompt that were left out, because only a few dozen are looked into. */
  truncated: number;
  /** All that the model wrote behind the prompt, token by token. */
  written: string[];
  stopped: 'end' | 'limit' | 'full';
  /** `[layer][head][token]`: the shares of the tokens up to this one. They add up to 1. */
  attention: ArrayLike<number>[][][];
  /** `[layers + 1][token]`: what the model would say if it ended there, the likeliest first; the first is the embedding's. */
  guesses: Candidate[][][];
  /** `[layers + 1][token]`: the probability there of the token that follows. */
  followed: ArrayLike<number>[];
  /** `[layer]`: every neuron that is among the strongest at any token. */
  neurons: Neuron[][];
}

export interface Neuron {
  /** Its place in the layer, counted from 0. */
  index: number;
  /** How strongly it fires at each token; below 0, against its direction. */
  firing: ArrayLike<number>;
}

/** What comes of silencing each head in turn. */
export interface Trials {
  /** `[token]`: the probability of the token that follows, with all heads. */
  intact: ArrayLike<number>;
  heads: Trial[];
}

export interface Trial extends Head {
  /** `[token]`: the probability of the token that follows, without this head. */
  probabilities: ArrayLike<number>;
  /** True if all that the model wrote stays the likeliest, token by token. */
  kept: boolean;
}

/** Guesses that are kept for each token and layer. */
export const GUESSES = 5;

/** Neurons that are kept for each token and layer. */
export const NEURONS = 3;

/** Unpacks an insight; `vocabulary` has the text of every token. */
export function unpackInsight(packed: PackedInsight, vocabulary: readonly string[]): Insight {
  const { tokens, layers, heads, attention, guessIds, guessProbabilities, followed, ...rest } = packed;
  const count = tokens.length;
  const times = <T>(length: number, make: (index: number) => T) => Array.from({ length }, (_, index) => make(index));
  const shares = (layer: number, head: number, token: number) => {
    const start = ((layer * heads + head) * count + token) * count;
    return attention.subarray(start, start + token + 1);
  };
  const guesses = (layer: number, token: number): Candidate[] =>
    times(GUESSES, (place) => {
      const at = (layer * count + token) * GUESSES + place;
      return { id: guessIds[at], text: vocabulary[guessIds[at]], probability: guessProbabilities[at] };
    });
  return {
    ...rest,
    tokens,
    followTexts: rest.follow.map((id) => vocabulary[id]),
    attention: times(layers, (layer) => times(heads, (head) => times(count, (token) => shares(layer, head, token)))),
    guesses: times(layers + 1, (layer) => times(count, (token) => guesses(layer, token))),
    followed: times(layers + 1, (layer) => followed.subarray(layer * count, (layer + 1) * count)),
  };
}

/** Unpacks what came of silencing each head in turn. */
export function unpackTrials({ layers, heads, tokens, probabilities, kept }: PackedTrials): Trials {
  const row = (index: number) => probabilities.subarray(index * tokens, (index + 1) * tokens);
  return {
    intact: row(0),
    heads: Array.from({ length: layers * heads }, (_, index) => ({
      layer: Math.floor(index / heads),
      head: index % heads,
      probabilities: row(index + 1),
      kept: kept[index] === 1,
    })),
  };
}
