/** Q8_0: blocks of 32 numbers, each a signed byte times the block's 16-bit scale, as llama.cpp writes them. */
import { floatToHalf, halfToFloat } from './half.ts';
import { Q8_BLOCK_SIZE } from './tensor-type.ts';

/** Encodes `values` (length a multiple of 32) as Q8_0 blocks of 34 bytes. */
export function quantiseQ8(values: Float32Array): Uint8Array {
  const blocks = values.length / Q8_BLOCK_SIZE;
  const encoded = new Uint8Array(blocks * (2 + Q8_BLOCK_SIZE));
  const view = new DataView(encoded.buffer);
  for (let block = 0; block < blocks; block++) {
    const numbers = values.subarray(block * Q8_BLOCK_SIZE, (block + 1) * Q8_BLOCK_SIZE);
    const largest = numbers.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
    const scale = Math.fround(largest / 127);
    const inverse = scale === 0 ? 0 : Math.fround(1 / scale);
    const start = block * (2 + Q8_BLOCK_SIZE);
    view.setUint16(start, floatToHalf(scale), true);
    numbers.forEach((value, index) => view.setInt8(start + 2 + index, roundAwayFromZero(Math.fround(value * inverse))));
  }
  return encoded;
}

/** Splits Q8_0 blocks into their signed bytes and their scales: `quants[32 × blocks]`, `scales[blocks]`. */
export function unpackQ8(encoded: Uint8Array, quants: Int8Array, scales: Float32Array): void {
  const view = new DataView(encoded.buffer, encoded.byteOffset, encoded.byteLength);
  for (let block = 0; block < scales.length; block++) {
    const start = block * (2 + Q8_BLOCK_SIZE);
    scales[block] = halfToFloat(view.getUint16(start, true));
    for (let index = 0; index < Q8_BLOCK_SIZE; index++) {
      quants[block * Q8_BLOCK_SIZE + index] = view.getInt8(start + 2 + index);
    }
  }
}

function roundAwayFromZero(value: number): number {
  return Math.sign(value) * Math.round(Math.abs(value));
}
