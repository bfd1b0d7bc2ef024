/**
 * Matrix times vectors for Q8_0: the vector is rounded to 16 bits, then bytes and 16-bit numbers are multiplied as integers.
 * A block of 32 adds up to at most 8 · 128 · 32767 in a lane, far from what 32 bits hold, however wide the matrix is.
 */
import { sumEach, sumLanes } from './lanes';

const BLOCK: usize = 32;
const MOST: f32 = 32767;

/** As `multiplyFloats`, with bytes `[height, width]`, scales `[height, width / 32]` and room for `width` 16-bit numbers. */
export function multiplyBytes(
  out: usize,
  quants: usize,
  scales: usize,
  x: usize,
  room: usize,
  rows: i32,
  height: i32,
  width: i32,
): void {
  for (let row = 0; row < rows; row++) {
    const unit = round(room, x + ((<usize>row * width) << 2), (<usize>width) << 2);
    const to = out + ((<usize>row * height) << 2);
    let i = 0;
    for (; i + 4 <= height; i += 4) multiplyFour(to + ((<usize>i) << 2), quants, scales, room, i, width, unit);
    for (; i < height; i++) {
      const sum = dotRow(quants + <usize>i * width, scales + ((<usize>i * width) >> 3), room, width);
      store<f32>(to + ((<usize>i) << 2), sumLanes(sum) * unit);
    }
  }
}

/** Writes x as 16-bit integers and returns what one of them is worth. */
function round(room: usize, x: usize, bytes: usize): f32 {
  let most = f32x4.splat(0);
  for (let j: usize = 0; j < bytes; j += 16) most = f32x4.max(most, f32x4.abs(v128.load(x + j)));
  const largest = max(
    max(f32x4.extract_lane(most, 0), f32x4.extract_lane(most, 1)),
    max(f32x4.extract_lane(most, 2), f32x4.extract_lane(most, 3)),
  );
  if (largest == 0) {
    memory.fill(room, 0, bytes >> 1);
    return 0;
  }
  const scale = f32x4.splat(MOST / largest);
  for (let j: usize = 0; j < bytes; j += 32) {
    const low = i32x4.trunc_sat_f32x4_s(f32x4.nearest(f32x4.mul(v128.load(x + j), scale)));
    const high = i32x4.trunc_sat_f32x4_s(f32x4.nearest(f32x4.mul(v128.load(x + j, 16), scale)));
    v128.store(room + (j >> 1), i16x8.narrow_i32x4_s(low, high));
  }
  return largest / MOST;
}

@inline
function multiplyFour(to: usize, quants: usize, scales: usize, room: usize, i: i32, width: i32, unit: f32): void {
  const bytes = <usize>width;
  const q0 = quants + <usize>i * bytes;
  const q1 = q0 + bytes;
  const q2 = q1 + bytes;
  const q3 = q2 + bytes;
  const perRow = bytes >> 3; // bytes of scales in a row: one 32-bit number for each block of 32
  const c0 = scales + <usize>i * perRow;
  const c1 = c0 + perRow;
  const c2 = c1 + perRow;
  const c3 = c2 + perRow;
  const zero = f32x4.splat(0);
  let s0 = zero,
    s1 = zero,
    s2 = zero,
    s3 = zero;
  for (let j: usize = 0; j < bytes; j += BLOCK) {
    const x0 = v128.load(room + (j << 1));
    const x1 = v128.load(room + (j << 1), 16);
    const x2 = v128.load(room + (j << 1), 32);
    const x3 = v128.load(room + (j << 1), 48);
    const block = j >> 3;
    s0 = f32x4.add(s0, f32x4.mul(dotBlock(q0 + j, x0, x1, x2, x3), v128.load32_splat(c0 + block)));
    s1 = f32x4.add(s1, f32x4.mul(dotBlock(q1 + j, x0, x1, x2, x3), v128.load32_splat(c1 + block)));
    s2 = f32x4.add(s2, f32x4.mul(dotBlock(q2 + j, x0, x1, x2, x3), v128.load32_splat(c2 + block)));
    s3 = f32x4.add(s3, f32x4.mul(dotBlock(q3 + j, x0, x1, x2, x3), v128.load32_splat(c3 + block)));
  }
  v128.store(to, f32x4.mul(sumEach(s0, s1, s2, s3), f32x4.splat(unit)));
}

function dotRow(quants: usize, scales: usize, room: usize, width: i32): v128 {
  let sum = f32x4.splat(0);
  for (let j: usize = 0; j < <usize>width; j += BLOCK) {
    const x = room + (j << 1);
    const dots = dotBlock(quants + j, v128.load(x), v128.load(x, 16), v128.load(x, 32), v128.load(x, 48));
    sum = f32x4.add(sum, f32x4.mul(dots, v128.load32_splat(scales + (j >> 3))));
  }
  return sum;
}

/** 32 bytes times 32 numbers of 16 bits: four partial sums. */
@inline
function dotBlock(quants: usize, x0: v128, x1: v128, x2: v128, x3: v128): v128 {
  const low = v128.load(quants);
  const high = v128.load(quants, 16);
  const first = i32x4.add(
    i32x4.dot_i16x8_s(i16x8.extend_low_i8x16_s(low), x0),
    i32x4.dot_i16x8_s(i16x8.extend_high_i8x16_s(low), x1),
  );
  const second = i32x4.add(
    i32x4.dot_i16x8_s(i16x8.extend_low_i8x16_s(high), x2),
    i32x4.dot_i16x8_s(i16x8.extend_high_i8x16_s(high), x3),
  );
  return f32x4.convert_i32x4_s(i32x4.add(first, second));
}
