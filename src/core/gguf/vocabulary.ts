/** The tokenizer's vocabulary, as a GGUF file carries it for byte-level BPE. */
import { GgufError } from './gguf-error.ts';
import type { GgufFile } from './read.ts';

/** The token strings in the order of their ids, and the pairs that merge, the first to merge first. Throws GgufError. */
export function readVocabulary(file: GgufFile): { tokens: string[]; merges: string[] } {
  const model = file.metadata.get('tokenizer.ggml.model')?.value;
  if (model !== 'gpt2') throw new GgufError('unsupported', `the tokenizer is ${String(model).slice(0, 64)}, not gpt2`);
  const tokens = readStrings(file, 'tokenizer.ggml.tokens');
  const rows = file.tensors.get('token_embd.weight')?.shape[1];
  if (tokens.length !== rows) throw new GgufError('shape', `${tokens.length} tokens for ${rows} rows of the embedding`);
  return { tokens, merges: readStrings(file, 'tokenizer.ggml.merges') };
}

function readStrings(file: GgufFile, key: string): string[] {
  const entry = file.metadata.get(key);
  if (entry === undefined) throw new GgufError('missing', `the file does not state ${key}`);
  if (entry.type !== 'string' || !Array.isArray(entry.value))
    throw new GgufError('type', `${key} is no list of strings`);
  return entry.value as string[];
}
