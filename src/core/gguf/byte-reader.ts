/** Reads little-endian values from bytes it does not trust: every length is held against what is left of the file. */
import { GgufError } from './gguf-error.ts';

export class ByteReader {
  readonly #bytes: Uint8Array;
  readonly #view: DataView;
  #position = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  get position(): number {
    return this.#position;
  }

  uint32(): number {
    return this.#view.getUint32(this.#advance(4), true);
  }

  /** An unsigned 64-bit number that JavaScript can hold exactly; a larger one is an error. */
  uint64(): number {
    return this.#exact(this.#view.getBigUint64(this.#advance(8), true));
  }

  int64(): number {
    return this.#exact(this.#view.getBigInt64(this.#advance(8), true));
  }

  /** A count of things of at least `leastBytes` each, which must fit into what is left. */
  count(leastBytes: number, what: string): number {
    const count = this.uint64();
    if (count > (this.#bytes.length - this.#position) / leastBytes) {
      throw new GgufError('count', `${count} ${what} cannot fit into the rest of the file`);
    }
    return count;
  }

  string(mostBytes = Infinity): string {
    const length = this.uint64();
    if (length > mostBytes) throw new GgufError('text', `a name of ${length} bytes, longer than ${mostBytes}`);
    try {
      return UTF8.decode(this.take(length));
    } catch (error) {
      if (error instanceof GgufError) throw error;
      throw new GgufError('text', 'a string that is not UTF-8');
    }
  }

  /** A view of the next bytes: nothing is copied. */
  take(length: number): Uint8Array {
    const start = this.#advance(length);
    return this.#bytes.subarray(start, start + length);
  }

  #advance(length: number): number {
    const start = this.#position;
    if (length > this.#bytes.length - start) {
      throw new GgufError('truncated', `the file ends at byte ${this.#bytes.length}, ${length} wanted at ${start}`);
    }
    this.#position += length;
    return start;
  }

  #exact(value: bigint): number {
    const number = Number(value);
    if (!Number.isSafeInteger(number)) throw new GgufError('range', `${value} is no possible count`);
    return number;
  }
}

const UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
