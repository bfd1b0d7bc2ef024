/** Cuts text into the stretches within which tokens may join: words with the space before, single digits, punctuation. */

/** The rule that llama.cpp calls "qwen2"; a GGUF file with that name is cut the same way there and here. */
export const PRETOKENIZER = 'qwen2';

const STRETCH =
  /'(?:[sS]|[tT]|[rR][eE]|[vV][eE]|[mM]|[lL][lL]|[dD])|[^\r\n\p{L}\p{N}]?\p{L}+|\p{N}| ?[^\s\p{L}\p{N}]+[\r\n]*|\s*[\r\n]+|\s+(?!\S)|\s+/gu;

/** The stretches of a text, in order; joined they give the text back. */
export function pretokenize(text: string): string[] {
  return text.match(STRETCH) ?? [];
}
