/** How much of a screenshot is light: a white box on a dark slide shows at once. */
import type { Page } from '@playwright/test';

/** The share of pixels, 0 to 1, whose red, green and blue are all above 200, in the PNG `picture`. */
export const lightShare = (page: Page, picture: Buffer): Promise<number> =>
  page.evaluate(async (encoded) => {
    const bytes = Uint8Array.from(atob(encoded), (character) => character.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
    if (!context) throw new Error('No canvas');
    context.drawImage(image, 0, 0);
    const { data } = context.getImageData(0, 0, image.width, image.height);
    let light = 0;
    for (let at = 0; at < data.length; at += 4) {
      if (Math.min(data[at], data[at + 1], data[at + 2]) > 200) light += 1;
    }
    return light / (data.length / 4);
  }, picture.toString('base64'));
