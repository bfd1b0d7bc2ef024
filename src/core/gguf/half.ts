/** Conversion between 16-bit and 32-bit floating point (IEEE 754 binary16), for tensors and for Q8_0 scales. */
const floatView = new Float32Array(1);
const bitsView = new Uint32Array(floatView.buffer);

/** The value of the 16 bits in `half`. */
export function halfToFloat(half: number): number {
  const sign = half & 0x8000 ? -1 : 1;
  const exponent = (half >> 10) & 0x1f;
  const fraction = half & 0x3ff;
  if (exponent === 0) return sign * fraction * 2 ** -24;
  if (exponent === 31) return fraction === 0 ? sign * Infinity : NaN;
  return sign * (1 + fraction / 1024) * 2 ** (exponent - 15);
}

/** The 16 bits nearest to `value`; ties go to the even neighbour, too large a value becomes infinity. */
export function floatToHalf(value: number): number {
  floatView[0] = value;
  const bits = bitsView[0];
  const sign = (bits >>> 16) & 0x8000;
  const magnitude = Math.abs(floatView[0]);
  if (Number.isNaN(magnitude)) return sign | 0x7e00;
  if (magnitude >= 65520) return sign | 0x7c00;
  if (magnitude < 2 ** -14) return sign | roundToEven(magnitude * 2 ** 24);
  // Dropping 13 fraction bits with rounding may carry into the exponent, which is exactly what is wanted.
  const rounded = (bits & 0x7fffffff) + 0xfff + ((bits >>> 13) & 1);
  return sign | ((rounded >>> 13) - (112 << 10));
}

function roundToEven(value: number): number {
  const floor = Math.floor(value);
  const remainder = value - floor;
  if (remainder > 0.5 || (remainder === 0.5 && floor % 2 === 1)) return floor + 1;
  return floor;
}
