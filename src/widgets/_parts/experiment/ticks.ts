/** Where the ticks of a logarithmic axis stand. */

/** Halves and doubles of one bit that lie within `values`, as ticks of a logarithmic axis. */
export function doublings(values: readonly number[]): number[] {
  const low = Math.ceil(Math.log2(Math.min(...values)));
  const high = Math.floor(Math.log2(Math.max(...values)));
  return Array.from({ length: high - low + 1 }, (_, index) => 2 ** (low + index));
}

/** One, two and five times each power of ten that lie within `values`. */
export function decades(values: readonly number[]): number[] {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const powers = Array.from({ length: Math.ceil(Math.log10(high)) + 1 }, (_, power) => 10 ** power);
  return powers
    .flatMap((power) => [1, 2, 5].map((times) => times * power))
    .filter((one) => one >= low && one <= high * 1.001);
}
