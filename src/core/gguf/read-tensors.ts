/** Reads the list of tensors of a GGUF file and gives each the bytes that are its own. */
import type { ByteReader } from './byte-reader.ts';
import { GgufError } from './gguf-error.ts';
import { TENSOR_TYPES } from './tensor-type.ts';
import type { TensorType } from './tensor-type.ts';

export interface GgufTensor {
  name: string;
  /** Sizes in the file's order, the fastest-running first: a matrix of `rows` outputs is `[columns, rows]`. */
  shape: number[];
  type: TensorType;
  /** The encoded numbers: a view of the file, not a copy. */
  data: Uint8Array;
}

/** A tensor as the list announces it: where it is to be found is not yet checked. */
export interface TensorNotice {
  name: string;
  shape: number[];
  type: TensorType;
  offset: number;
  byteLength: number;
}

const MOST_NAME_BYTES = 64; // GGML_MAX_NAME
const MOST_DIMENSIONS = 4; // GGML_MAX_DIMS

/** Reads `count` entries of the list. Throws GgufError. */
export function readTensorList(reader: ByteReader, count: number): TensorNotice[] {
  const names = new Set<string>();
  return Array.from({ length: count }, () => {
    const notice = readNotice(reader);
    if (names.has(notice.name)) throw new GgufError('duplicate', `the tensor ${notice.name} appears twice`);
    names.add(notice.name);
    return notice;
  });
}

function readNotice(reader: ByteReader): TensorNotice {
  const name = reader.string(MOST_NAME_BYTES);
  const dimensions = reader.uint32();
  if (dimensions < 1 || dimensions > MOST_DIMENSIONS)
    throw new GgufError('shape', `${name} has ${dimensions} dimensions`);
  const shape = Array.from({ length: dimensions }, () => reader.uint64());
  const id = reader.uint32();
  const type = TENSOR_TYPES.find((known) => known.id === id);
  if (type === undefined) throw new GgufError('type', `${name} has tensor type ${id}, which is not read here`);
  const elements = shape.reduce((product, size) => product * size, 1);
  if (elements === 0 || !Number.isSafeInteger(elements * type.blockBytes) || shape[0] % type.blockSize !== 0) {
    throw new GgufError('shape', `${name} cannot have the shape [${shape.join(', ')}] as ${type.name}`);
  }
  return { name, shape, type, offset: reader.uint64(), byteLength: (elements / type.blockSize) * type.blockBytes };
}

/** Gives each announced tensor its view of `data`, the part of the file behind the list. Throws GgufError. */
export function placeTensors(notices: TensorNotice[], data: Uint8Array, alignment: number): Map<string, GgufTensor> {
  const tensors = new Map<string, GgufTensor>();
  let end = 0;
  for (const { name, shape, type, offset, byteLength } of notices.toSorted((a, b) => a.offset - b.offset)) {
    if (offset % alignment !== 0)
      throw new GgufError('range', `${name} starts at ${offset}, off the grid of ${alignment}`);
    if (offset < end) throw new GgufError('overlap', `${name} starts inside the tensor before it`);
    if (byteLength > data.length - offset) throw new GgufError('truncated', `the file ends inside ${name}`);
    end = offset + byteLength;
    tensors.set(name, { name, shape, type, data: data.subarray(offset, end) });
  }
  return tensors;
}
