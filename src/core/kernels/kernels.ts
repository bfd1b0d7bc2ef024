/** The operations a transformer is made of. `reference.ts` says what each does; `simd.ts` does the same faster. */

/** A matrix of 32-bit numbers, row after row: `numbers[rows × columns]`. */
export interface FloatMatrix {
  kind: 'float';
  rows: number;
  columns: number;
  numbers: Float32Array;
}

/** A matrix of signed bytes, each group of 32 in a row with a scale of its own: value = quant × scale (GGUF's Q8_0). */
export interface ByteMatrix {
  kind: 'byte';
  rows: number;
  columns: number;
  quants: Int8Array;
  scales: Float32Array;
}

export type Matrix = FloatMatrix | ByteMatrix;

/** How attention is split into heads; several query heads may share one head of keys and values. */
export interface HeadLayout {
  heads: number;
  keyHeads: number;
  headSize: number;
}

/** Cosines and sines of the rotary position encoding, `[positions, headSize / 2]` each. */
export interface Rotation {
  cosines: Float32Array;
  sines: Float32Array;
}

/** What attention reads and where it leaves its weights. */
export interface AttentionMemory {
  /** `[positions, keyHeads × headSize]`, filled up to the row being computed. */
  keys: Float32Array;
  values: Float32Array;
  /** `[heads, positions]`: after the call, the attention weights of the last row. */
  weights: Float32Array;
  /** How many positions there is room for; a multiple of 4. */
  positions: number;
}

/** Arrays given to the operations must come from the same `Kernels` value's `floats` and `bytes`. */
export interface Kernels {
  readonly name: 'simd' | 'reference';
  /** A zeroed array of 32-bit numbers. */
  floats(count: number): Float32Array;
  /** A zeroed array of signed bytes. */
  bytes(count: number): Int8Array;
  /** `out[firstRow + r, i] = Σⱼ matrix[i, j] · x[r, j]` for `rows` rows of x. */
  multiply(out: Float32Array, matrix: Matrix, x: Float32Array, rows: number, firstRow?: number): void;
  /** `out[r, i] = gain[i] · x[r, i] / √(mean(x[r]²) + epsilon)`: RMSNorm (Zhang & Sennrich 2019). */
  normalise(out: Float32Array, x: Float32Array, gain: Float32Array, epsilon: number, rows: number): void;
  /** Turns each adjacent pair of row r of x by the angle of position `position + r`: RoPE (Su et al. 2021), in place. */
  rotate(x: Float32Array, rotation: Rotation, layout: RotationLayout): void;
  /** `out[r] = softmax(query[r] · keysᵀ / √headSize) · values`, each row seeing the positions up to its own. */
  attend(out: Float32Array, query: Float32Array, memory: AttentionMemory, layout: AttentionLayout): void;
  /** `gate[i] = gate[i] · sigmoid(gate[i]) · up[i]`: SwiGLU (Shazeer 2020), in place. */
  gate(gate: Float32Array, up: Float32Array, count: number): void;
  /** `x[i] += y[i]`, in place. */
  add(x: Float32Array, y: Float32Array, count: number): void;
  /** `out[i] = exp(x[i]) / Σⱼ exp(x[j])` over the first `count` numbers. */
  softmax(out: Float32Array, x: Float32Array, count: number): void;
}

export interface RotationLayout {
  heads: number;
  headSize: number;
  rows: number;
  /** The position of the first row. */
  position: number;
  /** The row of x to begin with. */
  firstRow: number;
}

export interface AttentionLayout extends HeadLayout {
  rows: number;
  /** The position of the first row. */
  position: number;
}

/** Makes kernels that can reach `byteLength` bytes of arrays. */
export type MakeKernels = (byteLength: number) => Kernels;
