/** Causal attention of some rows over everything before them. The head's size is a multiple of 4. */
import { multiplyAdd, sumEach, sumLanes } from './lanes';
import { softmax } from './softmax';

/** Shapes as in the `Kernels` interface: out and query `[rows, heads, size]`, keys and values `[positions, keyHeads, size]`. */
export function attend(
  out: usize,
  query: usize,
  keys: usize,
  values: usize,
  weights: usize,
  positions: i32,
  heads: i32,
  keyHeads: i32,
  headSize: i32,
  rows: i32,
  position: i32,
): void {
  const size = (<usize>headSize) << 2;
  const stride = <usize>keyHeads * size;
  for (let row = 0; row < rows; row++) {
    for (let head = 0; head < heads; head++) {
      const own = <usize>(row * heads + head) * size;
      const shared = <usize>((head * keyHeads) / heads) * size;
      const scores = weights + ((<usize>(head * positions)) << 2);
      const seen = position + row + 1;
      score(scores, query + own, keys + shared, size, stride, seen, <f32>1 / sqrt<f32>(<f32>headSize));
      softmax(scores, scores, seen);
      mix(out + own, scores, values + shared, size, stride, seen);
    }
  }
}

/** How well the query fits each key: four keys at a time. */
@inline
function score(scores: usize, query: usize, keys: usize, size: usize, stride: usize, seen: i32, scale: f32): void {
  const zero = f32x4.splat(0);
  let past = 0;
  for (; past + 4 <= seen; past += 4) {
    const k0 = keys + <usize>past * stride;
    const k1 = k0 + stride;
    const k2 = k1 + stride;
    const k3 = k2 + stride;
    let s0 = zero,
      s1 = zero,
      s2 = zero,
      s3 = zero;
    for (let j: usize = 0; j < size; j += 16) {
      const four = v128.load(query + j);
      s0 = multiplyAdd(four, v128.load(k0 + j), s0);
      s1 = multiplyAdd(four, v128.load(k1 + j), s1);
      s2 = multiplyAdd(four, v128.load(k2 + j), s2);
      s3 = multiplyAdd(four, v128.load(k3 + j), s3);
    }
    v128.store(scores + ((<usize>past) << 2), f32x4.mul(sumEach(s0, s1, s2, s3), f32x4.splat(scale)));
  }
  for (; past < seen; past++) {
    const key = keys + <usize>past * stride;
    let sum = zero;
    for (let j: usize = 0; j < size; j += 16) sum = multiplyAdd(v128.load(query + j), v128.load(key + j), sum);
    store<f32>(scores + ((<usize>past) << 2), sumLanes(sum) * scale);
  }
}

/** The values, each as much as its weight says. Two sums in turn, so that one addition need not wait for the other. */
@inline
function mix(out: usize, weights: usize, values: usize, size: usize, stride: usize, seen: i32): void {
  const end = weights + ((<usize>seen) << 2);
  for (let j: usize = 0; j < size; j += 16) {
    let even = f32x4.splat(0);
    let odd = f32x4.splat(0);
    let value = values + j;
    let weight = weights;
    for (; weight + 8 <= end; weight += 8) {
      even = multiplyAdd(v128.load32_splat(weight), v128.load(value), even);
      odd = multiplyAdd(v128.load32_splat(weight, 4), v128.load(value + stride), odd);
      value += 2 * stride;
    }
    if (weight < end) even = multiplyAdd(v128.load32_splat(weight), v128.load(value), even);
    v128.store(out + j, f32x4.add(even, odd));
  }
}
