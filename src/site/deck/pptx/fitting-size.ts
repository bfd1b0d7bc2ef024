/** The largest type in which a text stands whole in its box: programs of slides shrink it only when somebody edits it. */

/** Points in an inch. */
const POINTS = 72;
/** A letter's mean width and a line's height, in the size of its type: on the wide side, for fonts that stand in. */
const LETTER = 0.56;
const LEADING = 1.22;

/** How many lines of `letters` letters each a text takes, broken between words. */
export function linesOf(text: string, letters: number): number {
  let lines = 1;
  let filled = 0;
  for (const { length } of text.split(' ')) {
    if (filled > 0 && filled + 1 + length > letters) {
      lines += 1;
      filled = length;
    } else filled += (filled > 0 ? 1 : 0) + length;
  }
  return lines;
}

/**
 * @param paragraphs texts under each other, with `gap` points after each
 * @param box inches
 * @param sizes points that may be used, the largest first
 * @returns the largest that fits, the last when none does
 */
export function fittingSize(
  paragraphs: string[],
  box: { w: number; h: number },
  sizes: readonly number[],
  gap = 0,
): number {
  const fits = (size: number) => {
    const letters = (box.w * POINTS) / (size * LETTER);
    const lines = paragraphs.reduce((sum, paragraph) => sum + linesOf(paragraph, letters), 0);
    return lines * size * LEADING + gap * paragraphs.length <= box.h * POINTS;
  };
  return sizes.find(fits) ?? sizes[sizes.length - 1];
}
