/** Sets a text into a box of a picture: as large as it fits, in lines of nearly one length. */
import type { Typeface } from './typeface.ts';

export interface Box {
  x: number;
  /** The top of the first line. */
  y: number;
  width: number;
  height: number;
  /** Pixels from largest to smallest. */
  sizes: { from: number; to: number };
  /** Height of a line in sizes of the type. */
  leading: number;
}

export interface SetText {
  size: number;
  lines: string[];
  /** From the top of the first line to the foot of the last. */
  height: number;
}

const STEP = 2;

/** `text` in lines of at most `width`, as few as there can be; a word that is too long stands alone and sticks out. */
export function breakLines(text: string, width: number, measure: (line: string) => number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && measure(`${last} ${word}`) <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** The same number of lines, made as narrow as they can be, so that no last line has a single word. */
function balance(text: string, width: number, measure: (line: string) => number): string[] {
  const widest = breakLines(text, width, measure);
  let [low, high, best] = [width / 2, width, widest];
  while (high - low > 4) {
    const middle = (low + high) / 2;
    const lines = breakLines(text, middle, measure);
    const fits = lines.length === widest.length && lines.every((line) => measure(line) <= middle);
    if (fits) [high, best] = [middle, lines];
    else low = middle;
  }
  return best;
}

/**
 * The largest setting of `text` that fits `box`.
 * @throws {Error} when it does not fit at the smallest size
 */
export function setText(text: string, { width, height, sizes, leading }: Box, typeface: Typeface): SetText {
  for (let size = sizes.from; size >= sizes.to; size -= STEP) {
    const measure = (line: string) => typeface.measure(line, size);
    const lines = breakLines(text, width, measure);
    const tall = lines.length * size * leading;
    if (tall > height || lines.some((line) => measure(line) > width)) continue;
    return { size, lines: balance(text, width, measure), height: tall };
  }
  throw new Error(`"${text}" does not fit ${width} by ${height} pixels at ${sizes.to} pixels`);
}
