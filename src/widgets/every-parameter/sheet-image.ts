/** Draws a model's parameters as two masks, one for each sign: white where the number is far from zero. Build only. */
import { readFile } from 'node:fs/promises';
import sharp from 'sharp';
import { loadModel } from '../../core/transformer/load.ts';
import { offsetInTensor, placeParameters, squareOf } from './layout.ts';
import { tensorNumbers } from './tensor-numbers.ts';

export const SHEET_MODEL = 'generalist-31k';

/** A square is full when its number is as far from zero as all but one in fifty of its block. */
const FULL_AT = 0.98;
const GREYS = 16;

const modelPath = `content/ladder/${SHEET_MODEL}/model.gguf`;

/** The model of the sheet, for the card and the masks. */
export const loadSheetModel = async () => loadModel(new Uint8Array(await readFile(modelPath)));

/** A PNG, one pixel a parameter, of the numbers above (or below) zero. */
export async function drawMask(sign: 'positive' | 'negative'): Promise<Buffer> {
  const model = await loadSheetModel();
  const sheet = placeParameters(model.config);
  const pixels = Buffer.alloc(sheet.width * sheet.height);
  for (const block of sheet.blocks) {
    const start = offsetInTensor(block, 0);
    const numbers = tensorNumbers(model, block.tensor).subarray(start, start + block.count);
    const sizes = Float32Array.from(numbers, Math.abs).sort();
    const full = sizes[Math.floor(FULL_AT * (sizes.length - 1))] || 1;
    numbers.forEach((number, index) => {
      if (number > 0 !== (sign === 'positive')) return;
      const { x, y } = squareOf(block, index);
      const grey = Math.round(Math.min(1, Math.abs(number) / full) * (GREYS - 1)) / (GREYS - 1);
      pixels[y * sheet.width + x] = Math.round(255 * grey);
    });
  }
  return sharp(pixels, { raw: { width: sheet.width, height: sheet.height, channels: 1 } })
    .png({ palette: true, colours: GREYS, compressionLevel: 9 })
    .toBuffer();
}
