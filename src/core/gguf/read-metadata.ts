/** Reads the key-value part of a GGUF file. */
import type { ByteReader } from './byte-reader.ts';
import { GgufError } from './gguf-error.ts';
import { ARRAY_TYPE_ID, METADATA_TYPES, metadataTypeOf } from './metadata-type.ts';
import type { MetadataEntry, MetadataScalar, MetadataType } from './metadata-type.ts';

const MOST_KEY_BYTES = 65535; // the format's own limit

/** Reads `count` entries. Throws GgufError. */
export function readMetadata(reader: ByteReader, count: number): Map<string, MetadataEntry> {
  const metadata = new Map<string, MetadataEntry>();
  for (let index = 0; index < count; index++) {
    const key = reader.string(MOST_KEY_BYTES);
    if (metadata.has(key)) throw new GgufError('duplicate', `the key ${key} appears twice`);
    metadata.set(key, readEntry(reader));
  }
  return metadata;
}

function readEntry(reader: ByteReader): MetadataEntry {
  const id = reader.uint32();
  if (id !== ARRAY_TYPE_ID) {
    const type = knownType(id);
    return { type, value: readScalar(reader, type) };
  }
  const type = knownType(reader.uint32());
  const length = reader.count(METADATA_TYPES[type].bytes, `values of type ${type}`);
  return { type, value: readArray(reader, type, length) };
}

function knownType(id: number): MetadataType {
  const type = metadataTypeOf(id);
  if (type === undefined) throw new GgufError('type', `there is no metadata type ${id} here`);
  return type;
}

function readScalar(reader: ByteReader, type: MetadataType): MetadataScalar {
  if (type === 'string') return reader.string();
  if (type === 'uint64') return reader.uint64();
  if (type === 'int64') return reader.int64();
  const bytes = reader.take(METADATA_TYPES[type].bytes);
  if (type === 'bool') return readBool(bytes[0]);
  return NUMBER_ARRAYS[type](bytes)[0];
}

function readArray(reader: ByteReader, type: MetadataType, length: number): MetadataEntry['value'] {
  if (type === 'string') return Array.from({ length }, () => reader.string());
  if (type === 'uint64') return Array.from({ length }, () => reader.uint64());
  if (type === 'int64') return Array.from({ length }, () => reader.int64());
  const bytes = reader.take(length * METADATA_TYPES[type].bytes);
  if (type === 'bool') return Array.from(bytes, readBool);
  return NUMBER_ARRAYS[type](bytes);
}

function readBool(byte: number): boolean {
  if (byte > 1) throw new GgufError('range', `${byte} is neither true nor false`);
  return byte === 1;
}

// A typed array may not start at an odd byte, so the bytes are copied to where it may.
const NUMBER_ARRAYS = {
  uint8: (bytes: Uint8Array) => bytes.slice(),
  int8: (bytes: Uint8Array) => new Int8Array(bytes.slice().buffer),
  uint16: (bytes: Uint8Array) => new Uint16Array(bytes.slice().buffer),
  int16: (bytes: Uint8Array) => new Int16Array(bytes.slice().buffer),
  uint32: (bytes: Uint8Array) => new Uint32Array(bytes.slice().buffer),
  int32: (bytes: Uint8Array) => new Int32Array(bytes.slice().buffer),
  float32: (bytes: Uint8Array) => new Float32Array(bytes.slice().buffer),
  float64: (bytes: Uint8Array) => new Float64Array(bytes.slice().buffer),
};
