/** The operations that touch each number once. Counts are multiples of 4. */
import { exponential, multiplyAdd, sumLanes } from './lanes';

export function add(x: usize, y: usize, count: i32): void {
  const bytes = (<usize>count) << 2;
  for (let j: usize = 0; j < bytes; j += 16) v128.store(x + j, f32x4.add(v128.load(x + j), v128.load(y + j)));
}

export function gate(gate: usize, up: usize, count: i32): void {
  const bytes = (<usize>count) << 2;
  const one = f32x4.splat(1);
  for (let j: usize = 0; j < bytes; j += 16) {
    const x = v128.load(gate + j);
    const swish = f32x4.div(x, f32x4.add(one, exponential(f32x4.neg(x))));
    v128.store(gate + j, f32x4.mul(swish, v128.load(up + j)));
  }
}

export function normalise(out: usize, x: usize, gain: usize, epsilon: f32, rows: i32, width: i32): void {
  const bytes = (<usize>width) << 2;
  for (let row = 0; row < rows; row++) {
    let squares = f32x4.splat(0);
    for (let j: usize = 0; j < bytes; j += 16) {
      const four = v128.load(x + j);
      squares = multiplyAdd(four, four, squares);
    }
    const scale = f32x4.splat(<f32>1 / sqrt<f32>(sumLanes(squares) / <f32>width + epsilon));
    for (let j: usize = 0; j < bytes; j += 16) {
      v128.store(out + j, f32x4.mul(v128.load(gain + j), f32x4.mul(scale, v128.load(x + j))));
    }
    x += bytes;
    out += bytes;
  }
}

/** x `[rows, heads, 2 · pairs]`, cosines and sines `[rows, pairs]`, each from its first row on. */
export function rotate(x: usize, cosines: usize, sines: usize, rows: i32, heads: i32, pairs: i32): void {
  for (let row = 0; row < rows; row++) {
    for (let head = 0; head < heads; head++) {
      for (let pair: usize = 0; pair < (<usize>pairs) << 2; pair += 4) {
        const cosine = load<f32>(cosines + pair);
        const sine = load<f32>(sines + pair);
        const first = load<f32>(x);
        const second = load<f32>(x, 4);
        store<f32>(x, first * cosine - second * sine);
        store<f32>(x, first * sine + second * cosine, 4);
        x += 8;
      }
    }
    cosines += (<usize>pairs) << 2;
    sines += (<usize>pairs) << 2;
  }
}
