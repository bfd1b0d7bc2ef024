/** How wide a label will be, reckoned from the label face's own letter widths so that layout needs no screen. */

/** Widths in ems of the bold cut, from wide to narrow; the first group that has the letter counts. */
const GROUPS: [letters: RegExp, ems: number][] = [
  [/[mW]/, 0.81],
  [/[wM]/, 0.74],
  [/[A-HK-Z0-9+]/, 0.58],
  [/[frt/]/, 0.37],
  [/[ijlIJ.,:;'|()]/, 0.26],
  [/\s/, 0.2],
];
/** Small letters, hyphens and everything the groups do not name. */
const OTHERS = 0.5;

/** Width in pixels of `text` in the label face at `size` pixels: right to a few per cent, and rather too wide. */
export function labelWidth(text: string, size = 14): number {
  let ems = 0;
  for (const letter of text) ems += GROUPS.find(([letters]) => letters.test(letter))?.[1] ?? OTHERS;
  return ems * size;
}

/** `text`, shortened with an ellipsis where it would be wider than `room` pixels. */
export function elide(text: string, room: number, size = 14): string {
  if (labelWidth(text, size) <= room) return text;
  let kept = text;
  while (kept.length > 1 && labelWidth(`${kept}…`, size) > room) kept = kept.slice(0, -1);
  return `${kept.trimEnd()}…`;
}
