/** Turns a drawn figure into pixels. */
import type { Picture } from './picture.ts';

/** Enough for a projector: two pixels for one of CSS, and at least this many across. */
const LEAST_ACROSS = 1920;
const LEAST_SCALE = 2;

const loaded = async (address: string): Promise<HTMLImageElement> => {
  const image = new Image();
  image.src = address;
  await image.decode();
  return image;
};

/**
 * The picture as a PNG.
 * @throws {Error} where a browser does not let a page read what it drew
 */
export async function rasterise({ svg, width, height }: Picture): Promise<Blob> {
  const scale = Math.max(LEAST_SCALE, LEAST_ACROSS / width);
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  const context = canvas.getContext('2d')!;
  // An address with the picture in it: one made of a blob would be taken for another site's in some browsers.
  const address = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  // Fonts inside a picture are read while it is drawn for the first time.
  for (let time = 0; time < 2; time += 1) {
    context.drawImage(await loaded(address), 0, 0, canvas.width, canvas.height);
  }
  return new Promise((done, failed) =>
    canvas.toBlob((blob) => (blob ? done(blob) : failed(new Error('The picture could not be read.'))), 'image/png'),
  );
}
