/** The fast twin of `reference.ts`: the same operations on WebAssembly SIMD, compiled from `simd/`. */
import type { Kernels } from './kernels.ts';

/** What the module in `simd/kernels.as.ts` exports: pointers are byte offsets into its memory. */
interface SimdExports {
  multiplyFloats(out: number, matrix: number, x: number, rows: number, height: number, width: number): void;
  // prettier-ignore
  multiplyBytes(out: number, quants: number, scales: number, x: number, room: number, rows: number, height: number, width: number): void;
  normalise(out: number, x: number, gain: number, epsilon: number, rows: number, width: number): void;
  rotate(x: number, cosines: number, sines: number, rows: number, heads: number, pairs: number): void;
  // prettier-ignore
  attend(out: number, query: number, keys: number, values: number, weights: number, positions: number, heads: number, keyHeads: number, headSize: number, rows: number, position: number): void;
  gate(gate: number, up: number, count: number): void;
  add(x: number, y: number, count: number): void;
  softmax(out: number, x: number, count: number): void;
}

/** The widest matrix of bytes: its vector, rounded to 16 bits, has to fit into the room in front of the arrays. */
export const WIDEST_BYTE_MATRIX = 32_000;

const FIRST_ARRAY = 65_536; // below: the module's own data, and room for one vector of 16-bit numbers
const ROUNDING_ROOM = 1_024;
const PAGE = 65_536;
const ALIGNMENT = 16;

/** Bytes that an array of `byteLength` takes among the kernels' arrays. */
export function paddedBytes(byteLength: number): number {
  return Math.ceil(byteLength / ALIGNMENT) * ALIGNMENT;
}

/**
 * Kernels on a memory of their own, with room for `byteLength` bytes of arrays (each counted by `paddedBytes`).
 * Row widths must be multiples of 4. Throws a RangeError when the browser will not give that much memory.
 */
export function createSimdKernels(module: WebAssembly.Module, byteLength: number): Kernels {
  const memory = new WebAssembly.Memory({ initial: Math.ceil((FIRST_ARRAY + byteLength) / PAGE) });
  const wasm = new WebAssembly.Instance(module, { env: { memory } }).exports as unknown as SimdExports;
  let free = FIRST_ARRAY;

  function reserve(bytes: number): number {
    const start = free;
    free += paddedBytes(bytes);
    if (free > memory.buffer.byteLength) throw new RangeError(`no room left for an array of ${bytes} bytes`);
    return start;
  }

  return {
    name: 'simd',
    floats: (count) => new Float32Array(memory.buffer, reserve(count * 4), count),
    bytes: (count) => new Int8Array(memory.buffer, reserve(count), count),

    multiply(out, matrix, x, rows, firstRow = 0) {
      const { rows: height, columns: width } = matrix;
      const to = out.byteOffset + firstRow * height * 4;
      if (matrix.kind === 'float') {
        wasm.multiplyFloats(to, matrix.numbers.byteOffset, x.byteOffset, rows, height, width);
      } else {
        const { quants, scales } = matrix;
        // prettier-ignore
        wasm.multiplyBytes(to, quants.byteOffset, scales.byteOffset, x.byteOffset, ROUNDING_ROOM, rows, height, width);
      }
    },

    normalise(out, x, gain, epsilon, rows) {
      wasm.normalise(out.byteOffset, x.byteOffset, gain.byteOffset, epsilon, rows, gain.length);
    },

    rotate(x, { cosines, sines }, { heads, headSize, rows, position, firstRow }) {
      const at = x.byteOffset + firstRow * heads * headSize * 4;
      const skipped = position * headSize * 2; // half as many pairs as numbers, 4 bytes each
      wasm.rotate(at, cosines.byteOffset + skipped, sines.byteOffset + skipped, rows, heads, headSize / 2);
    },

    attend(out, query, { keys, values, weights, positions }, { heads, keyHeads, headSize, rows, position }) {
      // prettier-ignore
      wasm.attend(
        out.byteOffset, query.byteOffset, keys.byteOffset, values.byteOffset, weights.byteOffset,
        positions, heads, keyHeads, headSize, rows, position,
      );
    },

    gate: (gate, up, count) => wasm.gate(gate.byteOffset, up.byteOffset, count),
    add: (x, y, count) => wasm.add(x.byteOffset, y.byteOffset, count),
    softmax: (out, x, count) => wasm.softmax(out.byteOffset, x.byteOffset, count),
  };
}
