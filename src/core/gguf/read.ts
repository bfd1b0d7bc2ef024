/**
 * Reads GGUF, the field's file format for models (github.com/ggml-org/ggml/blob/master/docs/gguf.md), versions 2 and 3.
 * The file may come from anyone: nothing it says is believed before it has been held against the file's own size.
 */
import { ByteReader } from './byte-reader.ts';
import { GgufError } from './gguf-error.ts';
import type { MetadataEntry } from './metadata-type.ts';
import { readMetadata } from './read-metadata.ts';
import { placeTensors, readTensorList } from './read-tensors.ts';
import type { GgufTensor } from './read-tensors.ts';

export interface GgufFile {
  version: number;
  metadata: Map<string, MetadataEntry>;
  tensors: Map<string, GgufTensor>;
}

const MAGIC = 0x46554747; // "GGUF", read as a little-endian number
const LEAST_TENSOR_BYTES = 8 + 4 + 8 + 4 + 8; // empty name, one dimension, type, offset
const LEAST_ENTRY_BYTES = 8 + 4 + 1; // empty key, type, a byte
const DEFAULT_ALIGNMENT = 32;

/** Returns metadata and tensors; tensor data are views of the bytes given. Throws GgufError and nothing else. */
export function readGguf(given: Uint8Array): GgufFile {
  // A plain view: the Buffer that Node reads files into has a `slice` of its own that copies nothing.
  const bytes = new Uint8Array(given.buffer, given.byteOffset, given.byteLength);
  const reader = new ByteReader(bytes);
  if (reader.uint32() !== MAGIC) throw new GgufError('magic', 'the file does not begin with GGUF');
  const version = reader.uint32();
  if (version !== 2 && version !== 3) throw new GgufError('version', `GGUF version ${version} is not read here`);
  const tensorCount = reader.count(LEAST_TENSOR_BYTES, 'tensors');
  const metadataCount = reader.count(LEAST_ENTRY_BYTES, 'metadata entries');
  const metadata = readMetadata(reader, metadataCount);
  const notices = readTensorList(reader, tensorCount);
  const alignment = readAlignment(metadata);
  const dataStart = Math.min(bytes.length, Math.ceil(reader.position / alignment) * alignment);
  return { version, metadata, tensors: placeTensors(notices, bytes.subarray(dataStart), alignment) };
}

function readAlignment(metadata: Map<string, MetadataEntry>): number {
  const alignment = metadata.get('general.alignment')?.value ?? DEFAULT_ALIGNMENT;
  if (
    typeof alignment !== 'number' ||
    !(alignment >= 8 && alignment <= 65536 && Number.isInteger(Math.log2(alignment)))
  ) {
    throw new GgufError('range', `tensors cannot be aligned to ${String(alignment).slice(0, 20)}`);
  }
  return alignment;
}
