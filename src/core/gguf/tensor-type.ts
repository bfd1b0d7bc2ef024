/** The tensor types that we read and write: how many numbers share a block, and how many bytes a block takes. */
export type TensorTypeName = 'F32' | 'F16' | 'Q8_0';

export interface TensorType {
  name: TensorTypeName;
  /** The type's number in the file (`enum ggml_type` of ggml.h). */
  id: number;
  /** Numbers in a block. */
  blockSize: number;
  /** Bytes in a block. */
  blockBytes: number;
}

/** A Q8_0 block: one 16-bit scale, then 32 signed bytes. */
export const Q8_BLOCK_SIZE = 32;

export const TENSOR_TYPES: readonly TensorType[] = [
  { name: 'F32', id: 0, blockSize: 1, blockBytes: 4 },
  { name: 'F16', id: 1, blockSize: 1, blockBytes: 2 },
  { name: 'Q8_0', id: 8, blockSize: Q8_BLOCK_SIZE, blockBytes: 2 + Q8_BLOCK_SIZE },
];

/** The type of this name. */
export function tensorType(name: TensorTypeName): TensorType {
  return TENSOR_TYPES.find((type) => type.name === name)!;
}
