/** What a model lets one see of itself while it computes. */

/** One array of numbers and where in the model it was seen. It is a view that the next operation overwrites: copy to keep. */
export type TraceEvent =
  | { kind: 'hidden'; layer: number; position: number; values: Float32Array } // [width], after so many layers; 0 = the embedding
  | { kind: 'attention'; layer: number; head: number; position: number; values: Float32Array } // [position + 1], adds up to 1
  | { kind: 'feed-forward'; layer: number; position: number; values: Float32Array } // [feedForward], behind the gate
  | { kind: 'logits'; position: number; values: Float32Array }; // [vocabulary]

export type Trace = (event: TraceEvent) => void;

/** One head of attention: of which layer, and which there; both counted from 0. */
export interface Head {
  layer: number;
  head: number;
}
