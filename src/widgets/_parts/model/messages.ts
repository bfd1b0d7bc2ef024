/** What a page and a model's host say to each other. Every request carries a number that its replies repeat. */
import type { Sampling } from '../../../core/transformer/sample.ts';
import type { Piece } from '../../../core/world/document.ts';
import type { ModelFailureCode } from './failure.ts';
import type { Head, Neuron, TracedText } from './insight.ts';

export type ModelRequest =
  | { kind: 'load'; request: number; bytes: ArrayBuffer; bits?: number }
  | { kind: 'read'; request: number; pieces: Piece[]; continuation: number[] }
  | { kind: 'run'; request: number; pieces: Piece[]; continuation: number[]; sampling: Sampling; limit: number }
  | { kind: 'trace'; request: number; source: { pieces: Piece[] } | TracedText; silenced: Head[]; limit: number }
  | { kind: 'try-heads'; request: number; text: TracedText }
  | { kind: 'cancel'; request: number };

/** Requests that stand in line and are answered; a cancellation is neither. */
export type ModelTask = Exclude<ModelRequest, { kind: 'cancel' }>;

export type ModelReply =
  | { kind: 'ready' } // the host is there and listens
  | { kind: 'alive'; request: number } // still at it, though there is nothing to show yet
  | { kind: 'loaded'; request: number; kernels: 'simd' | 'reference'; texts: string[] }
  | { kind: 'steps'; request: number; steps: PackedSteps }
  | { kind: 'outlook'; request: number; outlook: PackedOutlook }
  | { kind: 'finished'; request: number; end: RunEnd }
  | { kind: 'insight'; request: number; insight: PackedInsight }
  | { kind: 'trials'; request: number; trials: PackedTrials }
  | { kind: 'failed'; request: number; code: ModelFailureCode; message: string };

/** Steps as flat arrays: many small objects would take longer to send than a small model takes to compute them. */
export interface PackedSteps {
  ids: Int32Array; // [steps]
  texts: string[]; // [steps]
  probabilities: Float32Array; // [steps]
  entropies: Float32Array; // [steps]
  candidateIds: Int32Array; // [steps, candidatesEach]
  candidateProbabilities: Float32Array; // [steps, candidatesEach]
  candidatesEach: number;
}

export interface PackedOutlook {
  ids: Int32Array; // the likeliest first
  probabilities: Float32Array;
  entropy: number;
  truncated: number;
}

export interface RunEnd {
  milliseconds: number;
  firstTokenMilliseconds: number;
  stopped: 'end' | 'limit' | 'cancelled' | 'full';
  truncated: number;
}

/** An `Insight` with its many numbers in flat arrays. */
export interface PackedInsight {
  tokens: number[];
  texts: string[]; // [tokens]
  given: number;
  follow: number[]; // [tokens]
  truncated: number;
  written: string[];
  stopped: 'end' | 'limit' | 'full';
  layers: number;
  heads: number;
  attention: Float32Array; // [layers, heads, tokens, tokens]
  guessIds: Int32Array; // [layers + 1, tokens, GUESSES]
  guessProbabilities: Float32Array; // [layers + 1, tokens, GUESSES]
  followed: Float32Array; // [layers + 1, tokens]
  neurons: Neuron[][]; // [layers]
}

export interface PackedTrials {
  layers: number;
  heads: number;
  tokens: number;
  probabilities: Float32Array; // [1 + layers × heads, tokens]: first with all heads
  kept: Uint8Array; // [layers × heads]
}
