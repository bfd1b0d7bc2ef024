/** The one error a model client ends in; widgets turn its code into a sentence in the reader's language. */
export type ModelFailureCode =
  | 'network' // the connection broke and stayed broken
  | 'missing' // there is no such file on the server
  | 'altered' // the file is not the one the model's card describes
  | 'damaged' // the file is the right one, but no model that can be run
  | 'crashed' // what was computing died or fell silent; the next call starts afresh
  | 'no-worker' // neither a worker nor this page itself can run the engine
  | 'too-long' // more text than could ever be a prompt
  | 'cancelled'; // someone asked for it to stop

export class ModelFailure extends Error {
  readonly code: ModelFailureCode;

  constructor(code: ModelFailureCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'ModelFailure';
    this.code = code;
  }
}

/** Throws the failure 'cancelled' when the signal asks for it. */
export function throwIfCancelled(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new ModelFailure('cancelled', 'cancelled');
}
