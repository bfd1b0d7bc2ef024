/** A growing row of little-endian bytes, with the shapes of value that GGUF is made of. */
import { METADATA_TYPES } from './metadata-type.ts';
import type { MetadataType } from './metadata-type.ts';

type NumberType = Exclude<MetadataType, 'string' | 'bool'>;

export class ByteWriter {
  #buffer = new Uint8Array(1024);
  #view = new DataView(this.#buffer.buffer);
  #length = 0;

  number(type: NumberType, value: number): void {
    this.#reserve(8);
    const at = this.#length;
    if (type === 'uint8' || type === 'int8') this.#view.setUint8(at, value);
    else if (type === 'uint16' || type === 'int16') this.#view.setUint16(at, value, true);
    else if (type === 'uint32' || type === 'int32') this.#view.setUint32(at, value, true);
    else if (type === 'float32') this.#view.setFloat32(at, value, true);
    else if (type === 'float64') this.#view.setFloat64(at, value, true);
    else this.#view.setBigInt64(at, BigInt(value), true);
    this.#length += METADATA_TYPES[type].bytes;
  }

  string(text: string): void {
    const encoded = new TextEncoder().encode(text);
    this.number('uint64', encoded.length);
    this.bytes(encoded);
  }

  bytes(bytes: Uint8Array): void {
    this.#reserve(bytes.length);
    this.#buffer.set(bytes, this.#length);
    this.#length += bytes.length;
  }

  /** Fills with zeros up to the next multiple of `alignment`. */
  align(alignment: number): void {
    this.bytes(new Uint8Array((alignment - (this.#length % alignment)) % alignment));
  }

  finish(): Uint8Array<ArrayBuffer> {
    return this.#buffer.slice(0, this.#length);
  }

  #reserve(count: number): void {
    if (this.#length + count <= this.#buffer.length) return;
    const larger = new Uint8Array(Math.max(this.#buffer.length * 2, this.#length + count));
    larger.set(this.#buffer);
    this.#buffer = larger;
    this.#view = new DataView(larger.buffer);
  }
}
