/** Turns a picture's SVG into a PNG, once: the same drawing is taken from .cache/share the next time. Build only. */
import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import sharp from 'sharp';

const FOLDER = '.cache/share';
/** Few flat colours: without dithering a picture takes a sixth of the time and half the bytes. */
const FORMAT = { palette: true, colours: 24, effort: 1, dither: 0 };

/** The PNG of `svg`. */
export async function render(svg: string): Promise<Uint8Array<ArrayBuffer>> {
  const file = `${FOLDER}/${createHash('sha256')
    .update(JSON.stringify(FORMAT) + svg)
    .digest('hex')
    .slice(0, 32)}.png`;
  try {
    return new Uint8Array(await readFile(file));
  } catch {
    // Never drawn.
  }
  const png = await sharp(Buffer.from(svg)).png(FORMAT).toBuffer();
  await mkdir(FOLDER, { recursive: true });
  await writeFile(file, png);
  return new Uint8Array(png);
}
