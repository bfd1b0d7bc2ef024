/** Moves from one view to another in small steps, or at once for readers who asked for less motion. */
import { between, type View } from './view.ts';

const MILLISECONDS = 500;

const ease = (share: number) => (share < 0.5 ? 4 * share ** 3 : 1 - (2 - 2 * share) ** 3 / 2);

/** Calls `show` with each view on the way from `start` to `end`; the function it returns stops the motion. */
export function glide(start: View, end: View, show: (view: View) => void): () => void {
  if (matchMedia('(prefers-reduced-motion: reduce)').matches) {
    show(end);
    return () => {};
  }
  let began: number | undefined;
  let frame = requestAnimationFrame(function step(now) {
    began ??= now;
    const share = Math.min((now - began) / MILLISECONDS, 1);
    show(share === 1 ? end : between(start, end, ease(share)));
    if (share < 1) frame = requestAnimationFrame(step);
  });
  return () => cancelAnimationFrame(frame);
}
