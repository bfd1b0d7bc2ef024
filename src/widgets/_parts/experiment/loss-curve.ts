/** How a model's loss fell while it was trained, with no more points than a picture shows. */
import type { LossPoint } from '../lesson/loss-curves.ts';

/** Tokens read so far, and the surprise by held-out text in bits a token. */
export interface CurvePoint {
  tokens: number;
  bits: number;
}

export const bitsOf = (nats: number) => nats / Math.LN2;

/** Points closer than this share of their tokens are one in a picture with a logarithmic axis. */
const APART = 0.04;

/** A curve with no more points and figures than a picture shows, its first and its last point among them. */
export function shortCurve(points: readonly LossPoint[]): CurvePoint[] {
  let before = points[points.length - 1].tokens * 2;
  const shown = points.toReversed().filter(({ tokens }, index) => {
    const isShown = tokens <= before * (1 - APART) || index === points.length - 1;
    if (isShown) before = tokens;
    return isShown;
  });
  return shown.toReversed().map(({ tokens, validation }) => ({
    tokens: Number(tokens.toPrecision(4)),
    bits: Number(bitsOf(validation).toPrecision(4)),
  }));
}
