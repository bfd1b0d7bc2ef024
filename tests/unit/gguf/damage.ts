/** Ways to damage a GGUF file, each with a name a test can show. */
import { createRandom } from '../../../src/core/world/random.ts';

export interface Damage {
  name: string;
  bytes: Uint8Array;
}

/** The file cut short: at every byte of its head, then here and there. */
export function* truncations(whole: Uint8Array, headBytes: number): Generator<Damage> {
  const headStep = Math.ceil(headBytes / 150);
  for (let length = 0; length < headBytes; length += length < 64 ? 1 : headStep) {
    yield { name: `cut at byte ${length}`, bytes: whole.slice(0, length) };
  }
  for (let share = 1; share < 10; share++) {
    const length = Math.floor(headBytes + ((whole.length - 64 - headBytes) * share) / 10);
    yield { name: `cut at byte ${length}, among the tensors`, bytes: whole.slice(0, length) };
  }
}

/** One byte of the head changed, at random places to random values. */
export function* flips(whole: Uint8Array, headBytes: number, count: number): Generator<Damage> {
  const random = createRandom(7);
  for (let index = 0; index < count; index++) {
    const bytes = whole.slice();
    const at = random.integer(index % 3 === 0 ? 64 : headBytes);
    bytes[at] ^= 1 + random.integer(255);
    yield { name: `byte ${at} is ${bytes[at]}, was ${whole[at]}`, bytes };
  }
}

/** Eight bytes of the head overwritten with a number that lies about a length, a count or an offset. */
export function* lies(whole: Uint8Array, headBytes: number, count: number): Generator<Damage> {
  const random = createRandom(11);
  const numbers = [
    0n,
    1n,
    2n ** 16n,
    2n ** 31n,
    2n ** 32n - 1n,
    2n ** 53n,
    2n ** 63n,
    2n ** 64n - 1n,
    BigInt(whole.length),
  ];
  const chosen = [8, 16, 24, ...Array.from({ length: count }, () => 24 + random.integer(headBytes - 32))];
  for (const at of chosen) {
    const number = random.pick(numbers);
    const bytes = whole.slice();
    new DataView(bytes.buffer).setBigUint64(at, number, true);
    yield { name: `the number at byte ${at} is ${number}`, bytes };
  }
}

/** Nothing but noise, behind a beginning that looks right. */
export function* noise(count: number): Generator<Damage> {
  const random = createRandom(13);
  for (let index = 0; index < count; index++) {
    const bytes = Uint8Array.from({ length: 200 }, () => random.integer(256));
    bytes.set([0x47, 0x47, 0x55, 0x46, 3, 0, 0, 0, 1 + (index % 4), 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0]);
    yield { name: `noise ${index}`, bytes };
  }
}
