/** Turns a picture's SVG into a PNG, once: the same drawing is taken from .cache/share the next time. Build only. */
import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import sharp from 'sharp';

const FOLDER = '.cache/share';
const COLOURS = 32;

/** The PNG of `svg`. */
export async function render(svg: string): Promise<Uint8Array<ArrayBuffer>> {
  const file = `${FOLDER}/${createHash('sha256').update(svg).digest('hex').slice(0, 32)}.png`;
  try {
    return new Uint8Array(await readFile(file));
  } catch {
    // Never drawn.
  }
  const png = await sharp(Buffer.from(svg)).png({ palette: true, colours: COLOURS, compressionLevel: 9 }).toBuffer();
  await mkdir(FOLDER, { recursive: true });
  await writeFile(file, png);
  return new Uint8Array(png);
}
