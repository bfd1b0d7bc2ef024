/** A model that is ready to run: what it has learned, what it remembers of the text so far, and what it computes with. */
import type { GgufFile } from '../gguf/read.ts';
import type { Kernels } from '../kernels/kernels.ts';
import type { Config } from './config.ts';
import type { State } from './state.ts';
import type { Weights } from './weights.ts';

export interface Model {
  file: GgufFile;
  config: Config;
  weights: Weights;
  state: State;
  kernels: Kernels;
}

/** Makes the model forget everything it has read. */
export function resetModel(model: Model): void {
  model.state.position = 0;
  model.state.scored = 0;
}
