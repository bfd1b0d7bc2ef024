/** The one error that reading a GGUF file can end in, with a code a page can turn into its own words. */
export type GgufErrorCode =
  | 'magic' // not a GGUF file at all
  | 'version' // a version of the format that this reader does not know
  | 'truncated' // the file ends before something it announced
  | 'count' // a count that cannot fit into the file
  | 'type' // a value or tensor type that is not on the list
  | 'text' // a string that is not UTF-8, or longer than a name may be
  | 'duplicate' // two keys or two tensors with the same name
  | 'range' // a number outside what it may be
  | 'shape' // a tensor whose shape is impossible, or not what the configuration asks for
  | 'overlap' // two tensors that claim the same bytes
  | 'missing' // a key or tensor the model cannot do without
  | 'unsupported' // something this engine would have to ignore, and so compute wrongly
  | 'size'; // more memory than there is

export class GgufError extends Error {
  readonly code: GgufErrorCode;

  constructor(code: GgufErrorCode, message: string) {
    super(message);
    this.name = 'GgufError';
    this.code = code;
  }
}
