import { describe, expect, it } from 'vitest';
import { readGguf } from '../../../src/core/gguf/read.ts';
import { readVocabulary } from '../../../src/core/gguf/vocabulary.ts';
import { writeGguf } from '../../../src/core/gguf/write.ts';
import { SHAPES, randomModel } from '../../fixtures/engine/random-model.ts';

describe('a GGUF file', () => {
  it('says what was written into it, whatever the type', () => {
    const metadata = {
      text: { type: 'string', value: 'Ünïcode 🦉' },
      texts: { type: 'string', value: ['', 'a', 'Ġthe'] },
      yes: { type: 'bool', value: true },
      small: { type: 'int8', value: -3 },
      count: { type: 'uint32', value: 2 ** 32 - 1 },
      long: { type: 'uint64', value: 2 ** 53 - 1 },
      below: { type: 'int64', value: -5 },
      exact: { type: 'float64', value: 0.1 },
      numbers: { type: 'float32', value: new Float32Array([1, -2.5, Infinity]) },
      types: { type: 'int32', value: new Int32Array([3, 1, -1]) },
    } as const;
    const file = readGguf(
      writeGguf({ metadata: { ...metadata, texts: { type: 'string', value: ['', 'a', 'Ġthe'] } }, tensors: [] }),
    );
    expect(Object.fromEntries(file.metadata)).toEqual(metadata);
  });

  it('gives each tensor its own bytes, on the grid of 32', () => {
    const values = Float32Array.from({ length: 6 }, (_, index) => index / 4);
    const written = writeGguf({
      metadata: {},
      tensors: [
        { name: 'first', shape: [3], type: 'F32', values: values.subarray(0, 3) },
        { name: 'second', shape: [3, 2], type: 'F16', values },
      ],
    });
    const { tensors } = readGguf(written);
    expect([...new Float32Array(tensors.get('first')!.data.slice().buffer)]).toEqual([0, 0.25, 0.5]);
    expect(tensors.get('second')).toMatchObject({ shape: [3, 2], type: { name: 'F16' } });
    expect(tensors.get('second')!.data).toHaveLength(12);
    expect(tensors.get('second')!.data.byteOffset % 32).toBe(0);
  });

  it('reads the same from a Buffer, as Node gives it, at an odd place in memory', () => {
    const bytes = writeGguf(randomModel(SHAPES.tiny, 'F16'));
    const odd = Buffer.concat([Buffer.of(0), bytes]).subarray(1);
    expect(readGguf(odd).metadata).toEqual(readGguf(bytes).metadata);
  });

  it('copies no tensor: its data are a view of the file', () => {
    const bytes = writeGguf(randomModel(SHAPES.tiny));
    for (const { data } of readGguf(bytes).tensors.values()) expect(data.buffer).toBe(bytes.buffer);
  });

  it('has a vocabulary with a token for each row of the embedding', () => {
    const { tokens, merges } = readVocabulary(readGguf(writeGguf(randomModel(SHAPES.tiny))));
    expect(tokens).toHaveLength(SHAPES.tiny.vocabulary);
    expect(tokens[1]).toBe('<end>');
    expect(merges).toEqual([]);
  });

  it('is not written when a tensor has another number of values than its shape says', () => {
    const tensor = { name: 'x', shape: [4, 2], type: 'F32' as const, values: new Float32Array(7) };
    expect(() => writeGguf({ metadata: {}, tensors: [tensor] })).toThrow(RangeError);
  });
});
