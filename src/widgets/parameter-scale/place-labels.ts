/** Puts names beside marks so that no name lies on another, and but for the best known none on a mark; who finds no room goes without. */
import { labelWidth } from './label-width.ts';

export interface Named {
  id: string;
  /** Centre of the mark and its radius, in pixels. */
  x: number;
  y: number;
  radius: number;
  /** Empty for a mark that only takes room. */
  text: string;
  size: number;
  /** How much a name matters: 'always' is named whatever lies there, 'gladly' even over one other mark. */
  want: 'always' | 'gladly' | 'room';
}

export interface PlacedLabel {
  text: string;
  /** From the mark's centre to the text's anchor and base line. */
  dx: number;
  dy: number;
  anchor: 'start' | 'middle' | 'end';
}

export interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

const overlap = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const ASIDE = 5;

function candidates({ radius, text, size }: Named): (PlacedLabel & { box: Box })[] {
  const width = labelWidth(text, size);
  const half = size * 0.58;
  const place = (dx: number, middle: number, anchor: PlacedLabel['anchor']) => {
    const left = anchor === 'start' ? dx : anchor === 'end' ? dx - width : dx - width / 2;
    const box = { left, right: left + width, top: middle - half, bottom: middle + half };
    return { text, dx, dy: middle + size * 0.35, anchor, box };
  };
  const aside = radius + ASIDE;
  const away = radius + half + 1;
  return [
    place(aside, 0, 'start'),
    place(-aside, 0, 'end'),
    place(radius * 0.6, -away, 'start'),
    place(radius * 0.6, away, 'start'),
    place(-radius * 0.6, -away, 'end'),
    place(-radius * 0.6, away, 'end'),
  ];
}

const moved = ({ left, right, top, bottom }: Box, x: number, y: number): Box => ({
  left: left + x,
  right: right + x,
  top: top + y,
  bottom: bottom + y,
});

/**
 * Labels by mark id, for marks given in the order in which they are to be served, inside a drawing of `width` pixels.
 * Names never meet, but for one that is always wanted and finds every place taken.
 */
export function placeLabels(marks: readonly Named[], width: number): Map<string, PlacedLabel> {
  const labels = new Map<string, PlacedLabel>();
  const markBoxes = marks.map(({ id, x, y, radius }) => ({
    id,
    box: { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius },
  }));
  const taken: Box[] = [];
  for (const mark of marks) {
    if (mark.text === '') continue;
    const inside = candidates(mark)
      .map((candidate) => ({ ...candidate, box: moved(candidate.box, mark.x, mark.y) }))
      .filter(({ box }) => box.left >= 0 && box.right <= width);
    const offNames = inside.filter(({ box }) => !taken.some((other) => overlap(box, other)));
    const covered = ({ box }: { box: Box }) =>
      markBoxes.filter((other) => other.id !== mark.id && overlap(box, other.box)).length;
    const best = offNames.toSorted((a, b) => covered(a) - covered(b))[0];
    const contented = best && covered(best) <= (mark.want === 'room' ? 0 : 1);
    const chosen = contented ? best : mark.want === 'always' ? inside[0] : undefined;
    if (!chosen) continue;
    const { text, dx, dy, anchor, box } = chosen;
    labels.set(mark.id, { text, dx, dy, anchor });
    taken.push(box);
  }
  return labels;
}
