/** What one needs over and over with four numbers in a register. */

/** The sum of the four lanes, in the same order as `sumEach` adds them. */
@inline
export function sumLanes(v: v128): f32 {
  return f32x4.extract_lane(v, 0) + f32x4.extract_lane(v, 2) + (f32x4.extract_lane(v, 1) + f32x4.extract_lane(v, 3));
}

/** The four sums of the lanes of a, b, c and d: a transposition, then three additions. */
@inline
export function sumEach(a: v128, b: v128, c: v128, d: v128): v128 {
  const ab02 = f32x4.add(i32x4.shuffle(a, b, 0, 1, 4, 5), i32x4.shuffle(a, b, 2, 3, 6, 7)); // a02 a13 b02 b13
  const cd02 = f32x4.add(i32x4.shuffle(c, d, 0, 1, 4, 5), i32x4.shuffle(c, d, 2, 3, 6, 7));
  return f32x4.add(i32x4.shuffle(ab02, cd02, 0, 2, 4, 6), i32x4.shuffle(ab02, cd02, 1, 3, 5, 7));
}

@inline
export function multiplyAdd(a: v128, b: v128, sum: v128): v128 {
  return f32x4.add(f32x4.mul(a, b), sum);
}

/** exp of four numbers to about 1e-7, by the polynomial of the Cephes library (Moshier). */
@inline
export function exponential(x: v128): v128 {
  x = f32x4.max(f32x4.min(x, f32x4.splat(88)), f32x4.splat(-87));
  const doublings = f32x4.nearest(f32x4.mul(x, f32x4.splat(1.44269504088896341)));
  // ln 2 in two parts, so that the remainder loses nothing.
  x = f32x4.sub(x, f32x4.mul(doublings, f32x4.splat(0.693359375)));
  x = f32x4.sub(x, f32x4.mul(doublings, f32x4.splat(-2.1219444e-4)));
  let sum = f32x4.splat(1.98756915e-4);
  sum = multiplyAdd(sum, x, f32x4.splat(1.3981999507e-3));
  sum = multiplyAdd(sum, x, f32x4.splat(8.3334519073e-3));
  sum = multiplyAdd(sum, x, f32x4.splat(4.1665795894e-2));
  sum = multiplyAdd(sum, x, f32x4.splat(1.6666665459e-1));
  sum = multiplyAdd(sum, x, f32x4.splat(5.0000001201e-1));
  sum = f32x4.add(multiplyAdd(sum, f32x4.mul(x, x), x), f32x4.splat(1));
  const exponent = i32x4.add(i32x4.trunc_sat_f32x4_s(doublings), i32x4.splat(127));
  return f32x4.mul(sum, i32x4.shl(exponent, 23));
}
