/** Typefaces of which every character is half as wide as it is high. */
import type { Typeface, Voices } from '../../../../src/site/share/typeface.ts';

export const halfWide: Typeface = {
  holds: () => true,
  measure: (text, size) => (text.length * size) / 2,
  outline: (text, size) => `<text font-size="${size}">${text}</text>`,
};

export const voices: Voices = { display: halfWide, label: halfWide, prose: halfWide };
