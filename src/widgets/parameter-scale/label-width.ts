/** How wide a label will be, estimated without a screen so that layout stays pure; a little too wide rather than too narrow. */

const NARROW_LETTERS = /[ijlftr.,:;'|()[\] 1-]/;
const WIDE_LETTERS = /[mwMW@%]/;

/** Width in pixels of `text` in the label face at `size` pixels. */
export function labelWidth(text: string, size = 14): number {
  let ems = 0;
  for (const letter of text) {
    if (NARROW_LETTERS.test(letter)) ems += 0.3;
    else if (WIDE_LETTERS.test(letter)) ems += 0.72;
    else ems += /[A-Z0-9]/.test(letter) ? 0.54 : 0.47;
  }
  return ems * size;
}
