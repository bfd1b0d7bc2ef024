/** The picture of any other page and of a widget: its title and what it is about, over a small model weighed against a large one. */
import { block, INK, line, MARGIN, picture, SIZE } from './ink.ts';
import type { Voices } from './typeface.ts';

export interface PageOnPicture {
  title: string;
  lead: string;
  /** What kind of page it is; the site's own promise where it has no kind. */
  kicker: string;
}

const balance = `<g transform="translate(0 500)">
<path d="M0 40H${SIZE.width}" stroke="${INK.ink}" stroke-width="9"/><path d="M600 40l58 90h-116z" fill="${INK.ink}"/>
<circle cx="150" cy="8" r="27" fill="${INK.small}"/>
<path d="M1000-52h88v88h-88z" fill="${INK.large}"/>
<circle cx="1044" cy="-8" r="72" fill="none" stroke="${INK.foundation}" stroke-width="6"/></g>`;

export function pagePicture({ title, lead, kicker }: PageOnPicture, voices: Voices): string {
  const width = SIZE.width - 2 * MARGIN;
  const set = block(voices.display, title, {
    ...{ x: MARGIN, y: 214, width, height: 150, leading: 1.08 },
    sizes: { from: 80, to: 40 },
  });
  const about = {
    x: MARGIN,
    y: set.bottom + 18,
    width: 800,
    height: 470 - set.bottom,
    sizes: { from: 30, to: 18 },
    leading: 1.35,
  };
  return picture(
    voices,
    line(voices.label, kicker, { x: MARGIN, y: 182, size: 28, fill: INK.ink2 }),
    set.svg,
    block(voices.prose, lead, about, INK.ink2).svg,
    balance,
  );
}
