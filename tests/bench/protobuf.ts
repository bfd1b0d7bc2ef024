/** Just enough of protocol buffers to write an ONNX graph: whole numbers, texts, bytes and nested messages. */

/** A message: its fields by number. A list repeats the field; undefined leaves it out. */
export interface Message {
  [field: number]: Field | Field[] | undefined;
}

type Field = number | bigint | string | Uint8Array | Message | { float: number };

/** The message's bytes. */
export function encode(message: Message): Uint8Array {
  const parts: Uint8Array[] = [];
  for (const [number, value] of Object.entries(message)) {
    for (const field of Array.isArray(value) ? value : [value]) {
      if (field !== undefined) parts.push(...encodeField(Number(number), field));
    }
  }
  return Buffer.concat(parts);
}

function encodeField(number: number, field: Field): Uint8Array[] {
  if (typeof field === 'number' || typeof field === 'bigint') return [varint(number << 3), varint(field)];
  if (typeof field === 'object' && 'float' in field) {
    return [varint((number << 3) | 5), new Uint8Array(Float32Array.of(field.float).buffer)];
  }
  const bytes =
    typeof field === 'string' ? new TextEncoder().encode(field) : field instanceof Uint8Array ? field : encode(field);
  return [varint((number << 3) | 2), varint(bytes.length), bytes];
}

function varint(value: number | bigint): Uint8Array {
  const bytes: number[] = [];
  let rest = BigInt.asUintN(64, BigInt(value));
  for (; rest > 0x7fn; rest >>= 7n) bytes.push(Number(rest & 0x7fn) | 0x80);
  return Uint8Array.of(...bytes, Number(rest));
}
