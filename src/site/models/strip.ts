/** The small ruler that every row of the catalogue has: twenty million parameters at its left end, 2.5 trillion at its right. */
import { positionOf, type View } from '../../widgets/parameter-scale/view.ts';

export const STRIP = { width: 160, height: 26 };

const VIEW: View = { from: 7.3, to: 12.4 };
/** Room for half a mark at both ends. */
const MARGIN = 9;

/** Where `count` parameters stand, in pixels from the left, to a tenth. */
export function placeOn(count: number): number {
  const place = MARGIN + positionOf(count, VIEW) * (STRIP.width - 2 * MARGIN);
  return Math.round(10 * place) / 10;
}

/** The powers of ten on the ruler. */
export const POWERS = [1e8, 1e9, 1e10, 1e11, 1e12];
