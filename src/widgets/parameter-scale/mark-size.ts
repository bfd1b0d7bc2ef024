/** How large a mark is drawn: gently larger with every power of ten, so that size is seen before it is read. */

/** Radius in pixels of the mark of a model with `count` parameters: `smallest` at ten thousand, `step` more a power of ten. */
export const markRadius = (count: number, smallest: number, step: number) =>
  smallest + step * Math.max(0, Math.log10(count) - 4);
