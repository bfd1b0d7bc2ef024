/** Matrix times vectors, 32-bit numbers. Columns are a multiple of 4; each sum runs in one order, however many rows there are. */
import { multiplyAdd, sumEach, sumLanes } from './lanes';

/** `out[r, i] = Σⱼ matrix[i, j] · x[r, j]`: out `[rows, height]`, matrix `[height, width]`, x `[rows, width]`. */
export function multiplyFloats(out: usize, matrix: usize, x: usize, rows: i32, height: i32, width: i32): void {
  const stride = (<usize>width) << 2;
  const outStride = (<usize>height) << 2;
  let row = 0;
  for (; row + 4 <= rows; row += 4) {
    multiplyFour(out + <usize>row * outStride, matrix, x + <usize>row * stride, height, stride, outStride);
  }
  for (; row < rows; row++) multiplyOne(out + <usize>row * outStride, matrix, x + <usize>row * stride, height, stride);
}

/** One row of x: eight rows of the matrix at a time. */
function multiplyOne(out: usize, matrix: usize, x: usize, height: i32, stride: usize): void {
  const zero = f32x4.splat(0);
  let i = 0;
  for (; i + 8 <= height; i += 8) {
    const m0 = matrix + <usize>i * stride;
    const m1 = m0 + stride;
    const m2 = m1 + stride;
    const m3 = m2 + stride;
    const m4 = m3 + stride;
    const m5 = m4 + stride;
    const m6 = m5 + stride;
    const m7 = m6 + stride;
    let s0 = zero,
      s1 = zero,
      s2 = zero,
      s3 = zero,
      s4 = zero,
      s5 = zero,
      s6 = zero,
      s7 = zero;
    for (let j: usize = 0; j < stride; j += 16) {
      const four = v128.load(x + j);
      s0 = multiplyAdd(v128.load(m0 + j), four, s0);
      s1 = multiplyAdd(v128.load(m1 + j), four, s1);
      s2 = multiplyAdd(v128.load(m2 + j), four, s2);
      s3 = multiplyAdd(v128.load(m3 + j), four, s3);
      s4 = multiplyAdd(v128.load(m4 + j), four, s4);
      s5 = multiplyAdd(v128.load(m5 + j), four, s5);
      s6 = multiplyAdd(v128.load(m6 + j), four, s6);
      s7 = multiplyAdd(v128.load(m7 + j), four, s7);
    }
    const to = out + ((<usize>i) << 2);
    v128.store(to, sumEach(s0, s1, s2, s3));
    v128.store(to, sumEach(s4, s5, s6, s7), 16);
  }
  for (; i < height; i++) {
    const m = matrix + <usize>i * stride;
    let s = zero;
    for (let j: usize = 0; j < stride; j += 16) s = multiplyAdd(v128.load(m + j), v128.load(x + j), s);
    store<f32>(out + ((<usize>i) << 2), sumLanes(s));
  }
}

/** Four rows of x: two rows of the matrix at a time, so that each number of the matrix is loaded once for four uses. */
function multiplyFour(out: usize, matrix: usize, x: usize, height: i32, stride: usize, outStride: usize): void {
  const zero = f32x4.splat(0);
  const x1 = x + stride;
  const x2 = x1 + stride;
  const x3 = x2 + stride;
  for (let i = 0; i < height; i += 2) {
    const m = matrix + <usize>i * stride;
    // With an odd height the last row is computed twice rather than read past the end.
    const n = i + 1 < height ? m + stride : m;
    let p0 = zero,
      p1 = zero,
      p2 = zero,
      p3 = zero,
      q0 = zero,
      q1 = zero,
      q2 = zero,
      q3 = zero;
    for (let j: usize = 0; j < stride; j += 16) {
      const p = v128.load(m + j);
      const q = v128.load(n + j);
      let four = v128.load(x + j);
      p0 = multiplyAdd(p, four, p0);
      q0 = multiplyAdd(q, four, q0);
      four = v128.load(x1 + j);
      p1 = multiplyAdd(p, four, p1);
      q1 = multiplyAdd(q, four, q1);
      four = v128.load(x2 + j);
      p2 = multiplyAdd(p, four, p2);
      q2 = multiplyAdd(q, four, q2);
      four = v128.load(x3 + j);
      p3 = multiplyAdd(p, four, p3);
      q3 = multiplyAdd(q, four, q3);
    }
    storeDown(out + ((<usize>i) << 2), sumEach(p0, p1, p2, p3), outStride);
    if (i + 1 < height) storeDown(out + ((<usize>(i + 1)) << 2), sumEach(q0, q1, q2, q3), outStride);
  }
}

@inline
function storeDown(to: usize, four: v128, stride: usize): void {
  v128.store32_lane(to, four, 0);
  v128.store32_lane(to + stride, four, 1);
  v128.store32_lane(to + 2 * stride, four, 2);
  v128.store32_lane(to + 3 * stride, four, 3);
}
