/** The GGUF file of a trained model, with everything llama.cpp and our engine need to run it: shape, weights, tokenizer. */
import { readFileSync } from 'node:fs';
import type { MetadataEntry, MetadataType } from '../src/core/gguf/metadata-type.ts';
import { writeGguf } from '../src/core/gguf/write.ts';
import { SPECIALS } from '../src/core/world/document.ts';
import type { Checkpoint } from './checkpoint.ts';
import { VOCABULARY_FILE } from './corpus.ts';
import type { Recipe } from './recipe.ts';

/** From this many parameters on, matrices are stored in 8 bits. */
const LARGE = 1_000_000;

// llama.cpp's numbers: enum llama_ftype for the file, enum llama_token_type for tokens.
const FILE_TYPES = { F16: 1, Q8_0: 7 };
const TOKEN_TYPES = { normal: 1, unknown: 2, control: 3 };

/** Norms are few and small, and every value passes through them. */
const NORM_TYPE = 'F32' as const;

/** The same framing as in src/core/world/document.ts, for programs that chat. */
const CHAT_TEMPLATE =
  "{% for message in messages %}{% if message['role'] == 'user' %}<user>{{ message['content'] }}<bot>" +
  "{% elif message['role'] == 'assistant' %}{{ message['content'] }}<end>{% endif %}{% endfor %}";

/** Returns the file's bytes and the type its matrices are stored in. */
export function modelFile(
  recipe: Recipe,
  { parameters, tensors }: Checkpoint,
  { worldVersion, licence }: { worldVersion: number; licence: string },
): { bytes: Uint8Array<ArrayBuffer>; type: 'F16' | 'Q8_0' } {
  const type: 'F16' | 'Q8_0' = parameters < LARGE ? 'F16' : 'Q8_0';
  const { config } = recipe;
  const metadata = {
    'general.architecture': entry('string', 'llama'),
    'general.name': entry('string', recipe.name),
    'general.license': entry('string', licence),
    'general.file_type': entry('uint32', FILE_TYPES[type]),
    'llama.vocab_size': entry('uint32', config.vocabulary),
    'llama.context_length': entry('uint32', config.context),
    'llama.embedding_length': entry('uint32', config.width),
    'llama.block_count': entry('uint32', config.layers),
    'llama.feed_forward_length': entry('uint32', config.hidden),
    'llama.attention.head_count': entry('uint32', config.heads),
    'llama.attention.head_count_kv': entry('uint32', config.heads),
    'llama.attention.layer_norm_rms_epsilon': entry('float32', 1e-5),
    'llama.rope.dimension_count': entry('uint32', config.width / config.heads),
    'llama.rope.freq_base': entry('float32', 10_000),
    ...tokenizerMetadata(),
    'weighin.world_version': entry('uint32', worldVersion),
    'weighin.seed': entry('uint32', recipe.seed),
  };
  const stored = tensors.map((tensor) => ({ ...tensor, type: tensor.shape.length > 1 ? type : NORM_TYPE }));
  return { bytes: writeGguf({ metadata, tensors: stored }), type };
}

function tokenizerMetadata(): Record<string, MetadataEntry> {
  const { tokens, merges, pretokenizer } = JSON.parse(readFileSync(VOCABULARY_FILE, 'utf8'));
  const end = SPECIALS.indexOf('end');
  const unknown = SPECIALS.indexOf('unknown');
  const types = Int32Array.from(tokens, (_, id) => {
    if (id === unknown) return TOKEN_TYPES.unknown;
    return id < SPECIALS.length ? TOKEN_TYPES.control : TOKEN_TYPES.normal;
  });
  return {
    'tokenizer.ggml.model': entry('string', 'gpt2'),
    'tokenizer.ggml.pre': entry('string', pretokenizer),
    'tokenizer.ggml.tokens': entry('string', tokens),
    'tokenizer.ggml.token_type': entry('int32', types),
    'tokenizer.ggml.merges': entry('string', merges),
    'tokenizer.ggml.bos_token_id': entry('uint32', end), // as in GPT-2; nothing is put in front of a text
    'tokenizer.ggml.eos_token_id': entry('uint32', end),
    'tokenizer.ggml.unknown_token_id': entry('uint32', unknown),
    'tokenizer.ggml.padding_token_id': entry('uint32', SPECIALS.indexOf('pad')),
    'tokenizer.ggml.add_bos_token': entry('bool', false),
    'tokenizer.chat_template': entry('string', CHAT_TEMPLATE),
  };
}

function entry(type: MetadataType, value: MetadataEntry['value']): MetadataEntry {
  return { type, value };
}
