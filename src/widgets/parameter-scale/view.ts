/** The part of the scale that is shown: two powers of ten, and how one moves between views. */

export interface View {
  /** The power of ten at the left (or upper) end: 3 is a thousand parameters. */
  from: number;
  to: number;
}

/** The ends of the whole ruler and the closest one can look: a factor of two. */
export const LIMITS = { from: 3, to: 13, closest: Math.log10(2) };

const clamp = (value: number, low: number, high: number) => Math.min(Math.max(value, low), high);
const round = (power: number) => Math.round(power * 1000) / 1000;

export const spanOf = ({ from, to }: View) => to - from;

/** Where `count` parameters lie in `view`: 0 at its beginning, 1 at its end, outside of it beyond. */
export const positionOf = (count: number, view: View) => (Math.log10(count) - view.from) / spanOf(view);

/** The power of ten at `position` (0 to 1) of `view`. */
export const powerAt = (position: number, view: View) => view.from + position * spanOf(view);

/** `view` moved and narrowed so that it lies on the ruler and is neither closer nor wider than allowed. */
export function clampView(view: View): View {
  const span = clamp(spanOf(view), LIMITS.closest, LIMITS.to - LIMITS.from);
  const from = clamp((view.from + view.to - span) / 2, LIMITS.from, LIMITS.to - span);
  return { from: round(from), to: round(from + span) };
}

/** `view` with its span multiplied by `factor`; what lies at `position` stays where it is. */
export function zoom(view: View, factor: number, position = 0.5): View {
  const span = clamp(spanOf(view) * factor, LIMITS.closest, LIMITS.to - LIMITS.from);
  const from = clamp(powerAt(position, view) - position * span, LIMITS.from, LIMITS.to - span);
  return { from: round(from), to: round(from + span) };
}

/** `view` moved by `share` of its own width, as far as the ruler goes. */
export function pan(view: View, share: number): View {
  const span = spanOf(view);
  const from = clamp(view.from + share * span, LIMITS.from, LIMITS.to - span);
  return { from: round(from), to: round(from + span) };
}

/** `view` with one end put at `power`; the other end gives way where they would come too close. */
export function moveEnd(view: View, end: 'from' | 'to', power: number): View {
  if (end === 'from') {
    const from = clamp(power, LIMITS.from, LIMITS.to - LIMITS.closest);
    return { from: round(from), to: round(Math.max(view.to, from + LIMITS.closest)) };
  }
  const to = clamp(power, LIMITS.from + LIMITS.closest, LIMITS.to);
  return { from: round(Math.min(view.from, to - LIMITS.closest)), to: round(to) };
}

/** A view as wide as asked that has `count` in its middle. */
export const viewAround = (count: number, span: number): View =>
  clampView({ from: Math.log10(count) - span / 2, to: Math.log10(count) + span / 2 });

/** The view a part `share` (0 to 1) of the way from one view to another. */
export const between = (start: View, end: View, share: number): View => ({
  from: start.from + (end.from - start.from) * share,
  to: start.to + (end.to - start.to) * share,
});
