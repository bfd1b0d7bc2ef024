/** Writes GGUF, version 3: the trainer's exporter and the tests make their files with it. */
import { floatToHalf } from './half.ts';
import { ARRAY_TYPE_ID, METADATA_TYPES } from './metadata-type.ts';
import type { MetadataEntry, MetadataScalar, MetadataType, NumberArray } from './metadata-type.ts';
import { quantiseQ8 } from './quantise.ts';
import { tensorType } from './tensor-type.ts';
import type { TensorTypeName } from './tensor-type.ts';
import { ByteWriter } from './byte-writer.ts';

export interface TensorSource {
  name: string;
  /** Sizes in the file's order, the fastest-running first: a matrix of `rows` outputs is `[columns, rows]`. */
  shape: number[];
  type: TensorTypeName;
  /** Row after row; as many numbers as the shape says. */
  values: Float32Array;
}

export interface GgufSource {
  /** In the order they are to be written. `general.alignment`, if given, must be 32. */
  metadata: Record<string, MetadataEntry>;
  tensors: TensorSource[];
}

const ALIGNMENT = 32;

/** Returns the bytes of the file. Throws a RangeError when a tensor's values do not match its shape or its type's block. */
export function writeGguf(source: GgufSource): Uint8Array<ArrayBuffer> {
  const encoded = source.tensors.map(encodeTensor);
  const writer = new ByteWriter();
  writer.bytes(new TextEncoder().encode('GGUF'));
  writer.number('uint32', 3);
  writer.number('uint64', source.tensors.length);
  writer.number('uint64', Object.keys(source.metadata).length);
  for (const [key, entry] of Object.entries(source.metadata)) {
    writer.string(key);
    writeEntry(writer, entry);
  }
  let offset = 0;
  source.tensors.forEach((tensor, index) => {
    writer.string(tensor.name);
    writer.number('uint32', tensor.shape.length);
    for (const size of tensor.shape) writer.number('uint64', size);
    writer.number('uint32', tensorType(tensor.type).id);
    writer.number('uint64', offset);
    offset += Math.ceil(encoded[index].length / ALIGNMENT) * ALIGNMENT;
  });
  for (const data of encoded) {
    writer.align(ALIGNMENT);
    writer.bytes(data);
  }
  writer.align(ALIGNMENT);
  return writer.finish();
}

function writeEntry(writer: ByteWriter, { type, value }: MetadataEntry): void {
  const id = METADATA_TYPES[type].id;
  if (typeof value !== 'object') {
    writer.number('uint32', id);
    writeScalar(writer, type, value);
    return;
  }
  writer.number('uint32', ARRAY_TYPE_ID);
  writer.number('uint32', id);
  writer.number('uint64', value.length);
  for (const item of value as string[] | boolean[] | NumberArray) writeScalar(writer, type, item);
}

function writeScalar(writer: ByteWriter, type: MetadataType, value: MetadataScalar): void {
  if (type === 'string') writer.string(String(value));
  else if (type === 'bool') writer.number('uint8', Number(value));
  else writer.number(type, Number(value));
}

function encodeTensor({ name, shape, type, values }: TensorSource): Uint8Array {
  const count = shape.reduce((product, size) => product * size, 1);
  if (count !== values.length) throw new RangeError(`${name}: ${values.length} values for shape [${shape.join(', ')}]`);
  if (shape[0] % tensorType(type).blockSize !== 0)
    throw new RangeError(`${name}: rows of ${shape[0]} do not fill ${type}`);
  if (type === 'Q8_0') return quantiseQ8(values);
  if (type === 'F16') return new Uint8Array(Uint16Array.from(values, floatToHalf).buffer);
  return new Uint8Array(values.slice().buffer);
}
