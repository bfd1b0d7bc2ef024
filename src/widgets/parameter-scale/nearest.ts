/** Which mark a press means: the nearest one, so that small and crowded marks are as easy to hit as large ones. */

/** The id of the point nearest to x, y, or undefined when none lies within `reach` pixels. */
export function nearest(
  points: readonly { id: string; x: number; y: number }[],
  x: number,
  y: number,
  reach: number,
): string | undefined {
  let best: string | undefined;
  let least = reach;
  for (const point of points) {
    const distance = Math.hypot(point.x - x, point.y - y);
    if (distance > least) continue;
    best = point.id;
    least = distance;
  }
  return best;
}
