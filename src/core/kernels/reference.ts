/** The specification of the kernels: plain loops that anyone can read, and the fallback where WebAssembly is not to be had. */
import type { Kernels, Matrix } from './kernels.ts';

/** Kernels in plain TypeScript. They can reach every array, so there is no limit to keep. */
export function createReferenceKernels(): Kernels {
  return {
    name: 'reference',
    floats: (count) => new Float32Array(count),
    bytes: (count) => new Int8Array(count),

    multiply(out, matrix, x, rows, firstRow = 0) {
      for (let row = 0; row < rows; row++) {
        for (let i = 0; i < matrix.rows; i++) {
          out[(firstRow + row) * matrix.rows + i] = dotRow(matrix, i, x, row * matrix.columns);
        }
      }
    },

    normalise(out, x, gain, epsilon, rows) {
      const width = gain.length;
      for (let start = 0; start < rows * width; start += width) {
        let squares = 0;
        for (let i = 0; i < width; i++) squares += x[start + i] ** 2;
        const scale = 1 / Math.sqrt(squares / width + epsilon);
        for (let i = 0; i < width; i++) out[start + i] = gain[i] * (scale * x[start + i]);
      }
    },

    rotate(x, { cosines, sines }, { heads, headSize, rows, position, firstRow }) {
      const pairs = headSize / 2;
      for (let row = 0; row < rows; row++) {
        for (let head = 0; head < heads; head++) {
          for (let pair = 0; pair < pairs; pair++) {
            const at = ((firstRow + row) * heads + head) * headSize + 2 * pair;
            const cosine = cosines[(position + row) * pairs + pair];
            const sine = sines[(position + row) * pairs + pair];
            const [first, second] = [x[at], x[at + 1]];
            x[at] = first * cosine - second * sine;
            x[at + 1] = first * sine + second * cosine;
          }
        }
      }
    },

    attend(out, query, memory, { heads, keyHeads, headSize, rows, position }) {
      const { keys, values, weights, positions } = memory;
      for (let row = 0; row < rows; row++) {
        const seen = position + row + 1;
        for (let head = 0; head < heads; head++) {
          const own = (row * heads + head) * headSize;
          const shared = Math.floor((head * keyHeads) / heads) * headSize;
          const scores = weights.subarray(head * positions, head * positions + seen);
          for (let past = 0; past < seen; past++) {
            let dot = 0;
            for (let i = 0; i < headSize; i++) dot += query[own + i] * keys[past * keyHeads * headSize + shared + i];
            scores[past] = dot / Math.sqrt(headSize);
          }
          softmax(scores, scores, seen);
          for (let i = 0; i < headSize; i++) {
            let sum = 0;
            for (let past = 0; past < seen; past++)
              sum += scores[past] * values[past * keyHeads * headSize + shared + i];
            out[own + i] = sum;
          }
        }
      }
    },

    gate(gate, up, count) {
      for (let i = 0; i < count; i++) gate[i] = (gate[i] / (1 + Math.exp(-gate[i]))) * up[i];
    },

    add(x, y, count) {
      for (let i = 0; i < count; i++) x[i] += y[i];
    },

    softmax,
  };
}

function dotRow(matrix: Matrix, row: number, x: Float32Array, start: number): number {
  const { columns } = matrix;
  let sum = 0;
  if (matrix.kind === 'float') {
    for (let j = 0; j < columns; j++) sum += matrix.numbers[row * columns + j] * x[start + j];
    return sum;
  }
  for (let j = 0; j < columns; j++) {
    const at = row * columns + j;
    sum += matrix.quants[at] * matrix.scales[Math.floor(at / 32)] * x[start + j];
  }
  return sum;
}

// The largest number is taken off first, so that no exponential overflows; the result is the same.
function softmax(out: Float32Array, x: Float32Array, count: number): void {
  let largest = -Infinity;
  for (let i = 0; i < count; i++) largest = Math.max(largest, x[i]);
  let sum = 0;
  for (let i = 0; i < count; i++) {
    out[i] = Math.exp(x[i] - largest);
    sum += out[i];
  }
  for (let i = 0; i < count; i++) out[i] /= sum;
}
