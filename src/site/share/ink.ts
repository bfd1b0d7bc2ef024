/** What pictures for sharing are drawn with: the site's daylight colours, lines and text, as pieces of SVG. */
import { setText, type Box } from './set-text.ts';
import type { Typeface, Voices } from './typeface.ts';

export const SIZE = { width: 1200, height: 630 };
export const MARGIN = 64;

/** As in styles/tokens.css, by day. */
export const INK = {
  paper: '#eef2ec',
  slip: '#fbfdfa',
  ink: '#111c1a',
  ink2: '#465551',
  hair: '#afbcb5',
  small: '#00675f',
  large: '#33399c',
  foundation: '#b56f00',
} as const;

type Anchor = 'start' | 'middle' | 'end';

/** One line of text; `y` is its baseline. */
export function line(
  typeface: Typeface,
  text: string,
  {
    x,
    y,
    size,
    fill = INK.ink,
    anchor = 'start',
  }: { x: number; y: number; size: number; fill?: string; anchor?: Anchor },
): string {
  const back = { start: 0, middle: 0.5, end: 1 }[anchor] * typeface.measure(text, size);
  return `<g fill="${fill}" transform="translate(${x - back} ${y})">${typeface.outline(text, size)}</g>`;
}

/** A text set as large as its box allows, and where it ends. */
export function block(
  typeface: Typeface,
  text: string,
  box: Box,
  fill: string = INK.ink,
): { svg: string; bottom: number } {
  const { size, lines, height } = setText(text, box, typeface);
  const svg = lines.map((words, index) =>
    line(typeface, words, { x: box.x, y: box.y + size * (0.8 + index * box.leading), size, fill }),
  );
  return { svg: svg.join(''), bottom: box.y + height };
}

/** The name with its balance, and the beam under it that all else hangs from. */
function head({ display }: Voices): string {
  const [size, y] = [42, 76];
  const first = display.measure('Weigh', size);
  const mark = `<g transform="translate(${MARGIN + first + 12} ${y - 33}) scale(1.4)">
<path d="M2 13.500h53v4H2zM28.500 15l8 14h-16z" fill="${INK.ink}"/>
<circle cx="9" cy="8" r="5.500" fill="${INK.small}"/><path d="M42 2.500h11v11H42z" fill="${INK.large}"/></g>`;
  return [
    line(display, 'Weigh', { x: MARGIN, y, size }),
    mark,
    line(display, 'In', { x: MARGIN + first + 104, y, size }),
    `<path d="M0 112h${SIZE.width}v9H0z" fill="${INK.ink}"/>`,
  ].join('');
}

/** A whole picture: paper, the name on its beam, and what belongs to this one. */
export const picture = (voices: Voices, ...parts: string[]) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${SIZE.width}" height="${SIZE.height}" viewBox="0 0 ${SIZE.width} ${SIZE.height}"><path d="M0 0h${SIZE.width}v${SIZE.height}H0z" fill="${INK.paper}"/>${head(voices)}${parts.join('')}</svg>`;
