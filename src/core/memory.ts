/** How much memory a model's weights take, by the number of bits each of them is stored in. */

export const BITS = ['16', '8', '4'] as const;

export type Bits = (typeof BITS)[number];

export interface StorageFormat {
  /** llama.cpp's name for it. */
  name: string;
  /** Bits a weight really takes, scales included. */
  bitsPerWeight: number;
  source: { title: string; url: string };
}

const QUANTIZE_README = {
  title: 'llama.cpp, tools/quantize/README.md (measured on Llama 3.1 8B)',
  url: 'https://github.com/ggml-org/llama.cpp/blob/master/tools/quantize/README.md',
};

/**
 * The usual format at each width. A block of 32 weights in Q8_0 carries a 16-bit scale: 8.5 bits a weight. Q4_K_M mixes
 * block types; its figure is measured, and small models with a large vocabulary come out somewhat higher.
 */
export const FORMATS: Readonly<Record<Bits, StorageFormat>> = {
  '16': { name: 'F16', bitsPerWeight: 16, source: QUANTIZE_README },
  '8': { name: 'Q8_0', bitsPerWeight: 8.5, source: QUANTIZE_README },
  '4': { name: 'Q4_K_M', bitsPerWeight: 4.8944, source: QUANTIZE_README },
};

/**
 * Bytes that `parameters` weights take: parameters × bits per weight ÷ 8. The cache of a conversation comes on top.
 * Source: S. Bekman, Machine Learning Engineering Open Book, chapter on inference.
 */
export const weightBytes = (parameters: number, bits: Bits): number => (parameters * FORMATS[bits].bitsPerWeight) / 8;

/** The most parameters whose weights fit into `bytes`; the inverse of `weightBytes`. */
export const parametersThatFit = (bytes: number, bits: Bits): number =>
  Math.floor((bytes * 8) / FORMATS[bits].bitsPerWeight);

export interface Memory {
  name: string;
  /** Gigabytes (10⁹ bytes) left to a model. */
  usable: number;
}

/** The device with the least memory that still holds `bytes`, or undefined when none does. */
export function smallestThatHolds<Device extends Memory>(
  devices: readonly Device[],
  bytes: number,
): Device | undefined {
  return devices
    .filter(({ usable }) => usable * 1e9 >= bytes)
    .reduce<Device | undefined>(
      (least, device) => (least && least.usable <= device.usable ? least : device),
      undefined,
    );
}

/** The device with the most memory and how many of it `bytes` fill, or undefined when there is no device. */
export function largestNeeded<Device extends Memory>(devices: readonly Device[], bytes: number) {
  if (devices.length === 0) return undefined;
  const device = devices.reduce((most, other) => (other.usable > most.usable ? other : most));
  return { device, count: Math.ceil(bytes / (device.usable * 1e9)) };
}
