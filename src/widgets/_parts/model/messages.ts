/** What a page and a model's host say to each other. Every request carries a number that its replies repeat. */
import type { Sampling } from '../../../core/transformer/sample.ts';
import type { Piece } from '../../../core/world/document.ts';
import type { ModelFailureCode } from './failure.ts';

export type ModelRequest =
  | { kind: 'load'; request: number; bytes: ArrayBuffer; bits?: number }
  | { kind: 'read'; request: number; pieces: Piece[]; continuation: number[] }
  | { kind: 'run'; request: number; pieces: Piece[]; continuation: number[]; sampling: Sampling; limit: number }
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
