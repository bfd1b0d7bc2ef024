/** A typeface of the site as outlines, so that a picture's text is set in it wherever the picture is drawn. Build only. */
import { readFile } from 'node:fs/promises';
import { Blob, Buffer, Face, Font, shape } from 'harfbuzzjs';
import subsetFont from 'subset-font';

export interface Typeface {
  /** Whether every character of `text` has a glyph. */
  holds: (text: string) => boolean;
  /** Width in pixels of `text` at `size` pixels. */
  measure: (text: string, size: number) => number;
  /** `text` as SVG paths, its baseline beginning at 0, 0, in pixels. */
  outline: (text: string, size: number) => string;
}

/** What scripts/fonts.mjs leaves in the files. */
const EVERY_CHARACTER = [...Array(0x2500).keys()]
  .slice(32)
  .map((code) => String.fromCodePoint(code))
  .join('');

/** Opens src/site/fonts/`name`.woff2 at one weight. */
export async function openTypeface(name: string, weight?: number): Promise<Typeface> {
  const file = await readFile(`src/site/fonts/${name}.woff2`);
  const variationAxes = weight === undefined ? undefined : { wght: weight };
  const plain = await subsetFont(file, EVERY_CHARACTER, { targetFormat: 'sfnt', variationAxes });
  const face = new Face(new Blob(new Uint8Array(plain)));
  const font = new Font(face);
  const known = new Set(face.collectUnicodes());
  const set = (text: string) => {
    const buffer = new Buffer();
    buffer.addText(text);
    buffer.guessSegmentProperties();
    shape(font, buffer);
    return buffer.getGlyphInfosAndPositions();
  };
  return {
    holds: (text) => [...text].every((character) => known.has(character.codePointAt(0)!)),
    measure: (text, size) => (set(text).reduce((sum, { xAdvance = 0 }) => sum + xAdvance, 0) * size) / face.upem,
    outline: (text, size) => {
      let x = 0;
      const glyphs = set(text).map(({ codepoint, xAdvance = 0, xOffset = 0 }) => {
        const path = `<path transform="translate(${x + xOffset} 0)" d="${font.glyphToPath(codepoint)}"/>`;
        x += xAdvance;
        return path;
      });
      const scale = size / face.upem;
      return `<g transform="scale(${scale} ${-scale})">${glyphs.join('')}</g>`;
    },
  };
}

/** The three voices of a picture: what it says, what stands beside it, and what explains it. */
export interface Voices {
  display: Typeface;
  label: Typeface;
  prose: Typeface;
}

let voices: Promise<Voices> | undefined;

/** Opened once a build. */
export function openVoices(): Promise<Voices> {
  voices ??= Promise.all([
    openTypeface('besley'),
    openTypeface('sofia-sans-semi-condensed', 500),
    openTypeface('literata', 400),
  ]).then(([display, label, prose]) => ({ display, label, prose }));
  return voices;
}
