/** Where a note stands: below its word, or above it where there is no room, and never over the window's edge. */

export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

const GAP = 6;
const MARGIN = 12;

/** The note's left and top in the window, for its word's box and the sizes of the note and of the window, in pixels. */
export function placeNote(
  word: Box,
  note: Pick<Box, 'width' | 'height'>,
  view: Pick<Box, 'width' | 'height'>,
): Pick<Box, 'left' | 'top'> {
  const below = word.top + word.height + GAP;
  const above = word.top - GAP - note.height;
  const fitsBelow = below + note.height <= view.height - MARGIN;
  return {
    left: Math.max(MARGIN, Math.min(word.left, view.width - note.width - MARGIN)),
    top: fitsBelow || above < MARGIN ? below : above,
  };
}
