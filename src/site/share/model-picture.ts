/** The picture of a model: its name, what it holds, and its place among all the others on the scale. */
import type { Family } from '../../widgets/parameter-scale/family.ts';
import { markRadius } from '../../widgets/parameter-scale/mark-size.ts';
import { LIMITS, positionOf } from '../../widgets/parameter-scale/view.ts';
import { block, INK, line, MARGIN, picture, SIZE } from './ink.ts';
import type { Voices } from './typeface.ts';

export interface ModelOnPicture {
  name: string;
  /** "Meta, April 2024". */
  kicker: string;
  /** "8 B parameters", or that it is not published. */
  reading: string;
  /** Undefined where nobody has published it. */
  parameters?: number;
  family: Family;
  /** Parameters of all others on the scale. */
  others: number[];
  /** What stands under each power of ten from a thousand up. */
  ticks: { power: number; label: string }[];
}

const BEAM = 500;
const EDGE = 40;
const rounded = (value: number) => Math.round(value * 10) / 10;

/** Where `count` parameters stand, in pixels from the left. */
export const placeOf = (count: number) =>
  rounded(EDGE + positionOf(count, { from: LIMITS.from, to: LIMITS.to }) * (SIZE.width - 2 * EDGE));

/** Colour and shape of a family; one that is called both or neither is half of each. */
function mark(family: Family, x: number, y: number, radius: number): string {
  const round = `<circle cx="${x}" cy="${y}" r="${radius}" fill="${INK.small}"/>`;
  const square = (left: number, width: number) =>
    `<path d="M${left} ${y - radius}h${width}v${2 * radius}h${-width}z" fill="${INK.large}"/>`;
  if (family === 'small') return round;
  if (family === 'large') return square(x - radius, 2 * radius);
  if (family === 'foundation')
    return `<circle cx="${x}" cy="${y}" r="${radius}" fill="none" stroke="${INK.foundation}" stroke-width="7"/>`;
  return `<path d="M${x} ${y - radius}a${radius} ${radius} 0 0 0 0 ${2 * radius}z" fill="${INK.small}"/>${square(x, radius)}`;
}

export function modelPicture(model: ModelOnPicture, voices: Voices): string {
  const width = SIZE.width - 2 * MARGIN;
  const name = block(voices.display, model.name, {
    ...{ x: MARGIN, y: 212, width, height: 124, leading: 1.1 },
    sizes: { from: 96, to: 40 },
  });
  const strokes = model.others.map((count) => `M${placeOf(count)} ${BEAM - 20}v20`).join('');
  const majors = model.ticks.map(({ power }) => `M${placeOf(10 ** power)} ${BEAM}v18`).join('');
  const radius = model.parameters === undefined ? 0 : 8 + markRadius(model.parameters, 2, 2.6);
  const here =
    model.parameters === undefined
      ? ''
      : `<path d="M${placeOf(model.parameters)} ${BEAM}V${BEAM - 34}" stroke="${INK.ink}" stroke-width="3"/>` +
        mark(model.family, placeOf(model.parameters), BEAM - 34 - radius, radius);
  return picture(
    voices,
    line(voices.label, model.kicker, { x: MARGIN, y: 186, size: 28, fill: INK.ink2 }),
    name.svg,
    line(voices.prose, model.reading, { x: MARGIN, y: name.bottom + 46, size: 38 }),
    `<path d="${strokes}" stroke="${INK.ink2}" stroke-width="1.500"/>`,
    `<path d="M0 ${BEAM}H${SIZE.width}" stroke="${INK.ink}" stroke-width="9"/>`,
    `<path d="${majors}" stroke="${INK.ink}" stroke-width="3"/>`,
    ...model.ticks.map(({ power, label }) =>
      line(voices.display, label, { x: placeOf(10 ** power), y: BEAM + 50, size: 26, anchor: 'middle' }),
    ),
    here,
  );
}
