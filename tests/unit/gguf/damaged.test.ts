import { describe, expect, it } from 'vitest';
import { GgufError } from '../../../src/core/gguf/gguf-error.ts';
import { readGguf } from '../../../src/core/gguf/read.ts';
import { readVocabulary } from '../../../src/core/gguf/vocabulary.ts';
import { writeGguf } from '../../../src/core/gguf/write.ts';
import type { GgufSource } from '../../../src/core/gguf/write.ts';
import { forward } from '../../../src/core/transformer/forward.ts';
import { loadModel } from '../../../src/core/transformer/load.ts';
import { SHAPES, randomModel } from '../../fixtures/engine/random-model.ts';
import { flips, lies, noise, truncations } from './damage.ts';

const source = randomModel(SHAPES.tiny, 'Q8_0');
const whole = writeGguf(source);
const headBytes = [...readGguf(whole).tensors.values()][0].data.byteOffset;

/** What became of the bytes: the code of the error, or 'runs'. Any other exception fails the test. */
function outcome(bytes: Uint8Array): string {
  try {
    const model = loadModel(bytes);
    readVocabulary(model.file);
    forward(model, [1]);
    return 'runs';
  } catch (error) {
    if (error instanceof GgufError) return error.code;
    throw error;
  }
}

function changed(change: (copy: GgufSource) => void): Uint8Array {
  const copy = structuredClone(source);
  change(copy);
  return writeGguf(copy);
}

describe('a damaged file', () => {
  it('runs when it is whole, or the tests below would prove nothing', () => {
    expect(outcome(whole)).toBe('runs');
  });

  it.each([...truncations(whole, headBytes)])('$name is an error', ({ bytes }) => {
    expect(['truncated', 'count']).toContain(outcome(bytes));
  });

  it.each([...flips(whole, headBytes, 200)])('$name: a clear error, or a file that still runs', ({ bytes }) => {
    expect(outcome(bytes)).toBeTypeOf('string');
  });

  it.each([...lies(whole, headBytes, 100)])('$name: a clear error, or a file that still runs', ({ bytes }) => {
    expect(outcome(bytes)).toBeTypeOf('string');
  });

  it.each([...noise(50)])('$name is an error', ({ bytes }) => {
    expect(outcome(bytes)).not.toBe('runs');
  });
});

describe('a lying file', () => {
  const lieAt = (position: number, number: bigint) => {
    const bytes = whole.slice();
    new DataView(bytes.buffer).setBigUint64(position, number, true);
    return bytes;
  };
  const set = (key: string, value: number) => changed(({ metadata }) => (metadata[key] = { type: 'uint32', value }));

  it.each([
    ['is empty', new Uint8Array(), 'truncated'],
    ['is a web page', new TextEncoder().encode('<!doctype html><title>404</title>'), 'magic'],
    ['is of version 99', whole.with(4, 99), 'version'],
    ['announces 2⁶³ tensors', lieAt(8, 2n ** 63n), 'range'],
    ['announces a billion tensors', lieAt(8, 10n ** 9n), 'count'],
    ['announces a billion keys', lieAt(16, 10n ** 9n), 'count'],
    ['begins with a key of a billion bytes', lieAt(24, 10n ** 9n), 'text'],
    ['lacks a tensor', changed(({ tensors }) => tensors.pop()), 'missing'],
    [
      'has a tensor too many',
      changed(({ tensors }) => tensors.push({ ...tensors[1], name: 'rope_freqs.weight' })),
      'unsupported',
    ],
    ['has a tensor twice', changed(({ tensors }) => tensors.push(tensors[1])), 'duplicate'],
    ['has a tensor of another shape', changed(({ tensors }) => tensors[2].shape.reverse().push(1)), 'shape'],
    ['has a name of 65 bytes', changed(({ tensors }) => (tensors[0].name = 'x'.repeat(65))), 'text'],
    [
      'states another architecture',
      changed(({ metadata }) => (metadata['general.architecture'].value = 'gpt2')),
      'unsupported',
    ],
    ['states no width', changed(({ metadata }) => delete metadata['llama.embedding_length']), 'missing'],
    ['states a width of 0', set('llama.embedding_length', 0), 'range'],
    ['states another middle', set('llama.feed_forward_length', 20), 'shape'],
    ['states four billion layers', set('llama.block_count', 2 ** 32 - 1), 'range'],
    ['states a thousand layers', set('llama.block_count', 1000), 'missing'],
    ['states heads that do not divide the width', set('llama.attention.head_count', 3), 'range'],
    ['states an odd size of head', set('llama.attention.head_count', 16), 'shape'],
    ['states a context of 1', set('llama.context_length', 1), 'range'],
    ['is on a grid of 3', set('general.alignment', 3), 'range'],
    [
      'has a list where a number belongs',
      changed(({ metadata }) => (metadata['llama.block_count'].value = [2])),
      'range',
    ],
    [
      'has a text where a number belongs',
      changed(({ metadata }) => (metadata['llama.block_count'] = { type: 'string', value: '2' })),
      'range',
    ],
    [
      'has a number that is none',
      changed(({ metadata }) => (metadata['llama.attention.layer_norm_rms_epsilon'].value = NaN)),
      'range',
    ],
    [
      'has a token too few',
      changed(({ metadata }) => (metadata['tokenizer.ggml.tokens'].value as string[]).pop()),
      'shape',
    ],
    ['has no list of tokens', changed(({ metadata }) => (metadata['tokenizer.ggml.tokens'].value = 'a')), 'type'],
    [
      'is cut in another way',
      changed(({ metadata }) => (metadata['tokenizer.ggml.model'].value = 'llama')),
      'unsupported',
    ],
  ])('that %s gives the right code', (_, bytes, code) => {
    expect(outcome(bytes)).toBe(code);
  });

  it('may look back on two billion tokens and still gets room for 2,048 only', () => {
    expect(loadModel(set('llama.context_length', 2 ** 31 - 1)).state.positions).toBe(2048);
  });

  it('whose tensors share their bytes is refused', () => {
    const bytes = whole.slice();
    const name = new TextEncoder().encode('blk.0.ffn_up.weight');
    const at = bytes.findIndex((_, start) => name.every((byte, index) => bytes[start + index] === byte));
    const offset = at + name.length + 4 + 2 * 8 + 4;
    new DataView(bytes.buffer).setBigUint64(offset, 0n, true);
    expect(outcome(bytes)).toBe('overlap');
  });

  it('whose key is no UTF-8 is refused', () => {
    expect(outcome(whole.with(33, 0xff))).toBe('text');
  });
});
