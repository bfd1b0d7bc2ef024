/** Everything that only a running model needs. Loaded when a reader first asks for one, never with the page. */
import { framePrompt, type Format } from '../../../core/world/prompt.ts';
import type { Piece } from '../../../core/world/document.ts';
import { createModelClient, type ModelClient, type ModelFile } from './client.ts';

/** What a widget needs to run a model on what a reader typed. Tests hand in one of their own. */
export interface Live {
  connect(file: ModelFile): ModelClient;
  /** What the model reads for what the reader typed. */
  frame(text: string, format: 'auto' | Format): Piece[];
}

export const live: Live = { connect: createModelClient, frame: framePrompt };
