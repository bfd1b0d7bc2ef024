/** Bytes as printable letters, the way GPT-2's vocabulary files write them: a space is "Ġ", a line break "Ċ". */

const LETTERS: string[] = [];
let spare = 256;
for (let byte = 0; byte < 256; byte++) {
  const isPrintable = (byte > 0x20 && byte < 0x7f) || (byte > 0xa0 && byte !== 0xad);
  LETTERS.push(String.fromCodePoint(isPrintable ? byte : spare++));
}

/** The letter that stands for each of the 256 bytes. */
export const BYTE_LETTERS: readonly string[] = LETTERS;

const BYTES = new Map(LETTERS.map((letter, byte) => [letter, byte]));
const encoder = new TextEncoder();

/** The text's UTF-8 bytes, one letter for each. Half of a broken surrogate pair becomes U+FFFD, as everywhere. */
export function toLetters(text: string): string {
  let letters = '';
  for (const byte of encoder.encode(text)) letters += LETTERS[byte];
  return letters;
}

/** The bytes that letters stand for; throws on a letter that stands for none. */
export function toBytes(letters: string): Uint8Array {
  return Uint8Array.from(letters, (letter) => {
    const byte = BYTES.get(letter);
    if (byte === undefined) throw new Error(`"${letter}" does not stand for a byte`);
    return byte;
  });
}
