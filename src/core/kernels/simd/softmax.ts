/** Softmax of a row of any length. */
import { exponential, sumLanes } from './lanes';

/** `out[i] = exp(x[i]) / Σⱼ exp(x[j])`. */
export function softmax(out: usize, x: usize, count: i32): void {
  const end = (<usize>count) << 2;
  const whole = end & ~15;
  let most = f32x4.splat(-f32.MAX_VALUE);
  for (let j: usize = 0; j < whole; j += 16) most = f32x4.max(most, v128.load(x + j));
  let largest = max(
    max(f32x4.extract_lane(most, 0), f32x4.extract_lane(most, 1)),
    max(f32x4.extract_lane(most, 2), f32x4.extract_lane(most, 3)),
  );
  for (let j = whole; j < end; j += 4) largest = max(largest, load<f32>(x + j));

  const shift = f32x4.splat(largest);
  let sums = f32x4.splat(0);
  for (let j: usize = 0; j < whole; j += 16) {
    const powers = exponential(f32x4.sub(v128.load(x + j), shift));
    v128.store(out + j, powers);
    sums = f32x4.add(sums, powers);
  }
  let sum = sumLanes(sums);
  for (let j = whole; j < end; j += 4) {
    const power = f32x4.extract_lane(exponential(f32x4.splat(load<f32>(x + j) - largest)), 0);
    store<f32>(out + j, power);
    sum += power;
  }

  const scale = f32x4.splat(<f32>1 / sum);
  for (let j: usize = 0; j < whole; j += 16) v128.store(out + j, f32x4.mul(v128.load(out + j), scale));
  for (let j = whole; j < end; j += 4) store<f32>(out + j, load<f32>(out + j) / sum);
}
