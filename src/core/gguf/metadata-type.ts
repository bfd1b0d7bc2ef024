/** The types a metadata value may have, with their numbers in the file (`enum gguf_metadata_value_type`). */
export const METADATA_TYPES = {
  uint8: { id: 0, bytes: 1 },
  int8: { id: 1, bytes: 1 },
  uint16: { id: 2, bytes: 2 },
  int16: { id: 3, bytes: 2 },
  uint32: { id: 4, bytes: 4 },
  int32: { id: 5, bytes: 4 },
  float32: { id: 6, bytes: 4 },
  bool: { id: 7, bytes: 1 },
  string: { id: 8, bytes: 8 }, // at least its length
  uint64: { id: 10, bytes: 8 },
  int64: { id: 11, bytes: 8 },
  float64: { id: 12, bytes: 8 },
} as const;

export const ARRAY_TYPE_ID = 9;

export type MetadataType = keyof typeof METADATA_TYPES;
export type MetadataScalar = number | boolean | string;

/** One metadata value. An array of numbers is read as a typed array, so that it costs no more than it does in the file. */
export interface MetadataEntry {
  type: MetadataType;
  value: MetadataScalar | string[] | boolean[] | NumberArray;
}

export type NumberArray =
  number[] | Uint8Array | Int8Array | Uint16Array | Int16Array | Uint32Array | Int32Array | Float32Array | Float64Array;

/** The type with this number in a file, or undefined for one that is not on the list. */
export function metadataTypeOf(id: number): MetadataType | undefined {
  return (Object.keys(METADATA_TYPES) as MetadataType[]).find((name) => METADATA_TYPES[name].id === id);
}
