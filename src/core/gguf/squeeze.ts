/**
 * Rounds a model's matrices to fewer bits: in each block of 32 weights the largest sets the scale, and every weight
 * becomes a whole number of steps of it (round to nearest, as in llama.cpp's Q8_0 and Q4_0). What comes out is a file of
 * the same size with coarser weights: it answers as the squeezed model would, without being smaller itself.
 */
import { floatToHalf, halfToFloat } from './half.ts';
import { readGguf } from './read.ts';
import type { GgufTensor } from './read-tensors.ts';

const BLOCK = 32;
/** Of a Q8_0 block: its scale and a byte for each weight. */
const BLOCK_BYTES = 2 + BLOCK;
/** A block's scale is a 16-bit number. */
const SCALE_BITS = 16;

/** Bits that a weight takes in the end, its share of the block's scale included. */
export function bitsPerWeight(bits: number): number {
  return bits + SCALE_BITS / BLOCK;
}

/** Bytes that `parameters` take in the end: at 16 bits they need no scales. */
export function storedBytes(parameters: number, bits: number): number {
  return (parameters * (bits === SCALE_BITS ? bits : bitsPerWeight(bits))) / 8;
}

/**
 * Returns a copy of a GGUF file with every matrix rounded to `bits` (2 to 8); norms stay as they are. Throws GgufError
 * for a file that is none.
 */
export function squeezeModel(bytes: Uint8Array, bits: number): Uint8Array<ArrayBuffer> {
  const copy = new Uint8Array(bytes);
  for (const tensor of readGguf(copy).tensors.values()) {
    if (tensor.type.name === 'F16') squeezeHalves(tensor, bits);
    else if (tensor.type.name === 'Q8_0') squeezeQ8(tensor, bits);
  }
  return copy;
}

/** Rounds `values` to `bits` in place, block by block. */
export function roundWeights(values: Float32Array, bits: number): void {
  const most = mostSteps(bits);
  for (let start = 0; start < values.length; start += BLOCK) {
    const block = values.subarray(start, start + BLOCK);
    const largest = block.reduce((a, b) => Math.max(a, Math.abs(b)), 0);
    if (largest === 0) continue;
    const scale = largest / most;
    for (let index = 0; index < block.length; index++) block[index] = Math.round(block[index] / scale) * scale;
  }
}

/** Whole steps from zero to the block's largest weight. */
function mostSteps(bits: number): number {
  return 2 ** (bits - 1) - 1;
}

function squeezeHalves({ data }: GgufTensor, bits: number): void {
  const halves = new Uint16Array(data.buffer, data.byteOffset, data.byteLength / 2);
  const values = Float32Array.from(halves, halfToFloat);
  roundWeights(values, bits);
  values.forEach((value, index) => (halves[index] = floatToHalf(value)));
}

function squeezeQ8({ data }: GgufTensor, bits: number): void {
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
  const most = mostSteps(bits);
  for (let start = 0; start < data.length; start += BLOCK_BYTES) {
    const quants = new Int8Array(data.buffer, data.byteOffset + start + 2, BLOCK);
    const largest = quants.reduce((a, b) => Math.max(a, Math.abs(b)), 0);
    if (largest === 0) continue;
    view.setUint16(start, floatToHalf((halfToFloat(view.getUint16(start, true)) * largest) / most), true);
    for (let index = 0; index < BLOCK; index++) quants[index] = Math.round((quants[index] * most) / largest);
  }
}
