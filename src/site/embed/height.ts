/** Tells the host page how high the embed is, in the three forms that hosts understand. */

/** Changes below this many CSS pixels are rounding, and answering them could go on for ever. */
const LEAST_CHANGE = 2;

/** The messages that say "I am `height` CSS pixels high": our own, Embedly's and Medium's, AMP's. */
export const heightMessages = (height: number, id: string, address: string): unknown[] => [
  { type: 'weigh-in:resize', v: 1, id, height },
  JSON.stringify({ src: address, context: 'iframe.resize', height }),
  { sentinel: 'amp', type: 'embed-size', height },
];

/** A function that calls `tell` with a height in whole pixels, unless it hardly differs from the one told before. */
export function onlyRealChanges(tell: (height: number) => void): (height: number) => void {
  let told = Number.NEGATIVE_INFINITY;
  return (height) => {
    const whole = Math.ceil(height);
    if (Math.abs(whole - told) < LEAST_CHANGE) return;
    told = whole;
    tell(whole);
  };
}

/** Posts the document's height now and whenever its body changes size. */
export function reportHeight(post: (message: unknown) => void, id: string): void {
  const report = onlyRealChanges((height) => {
    for (const message of heightMessages(height, id, location.href)) post(message);
  });
  // The body may be zoomed; its parent is measured in the frame's own pixels.
  new ResizeObserver(() => report(document.documentElement.getBoundingClientRect().height)).observe(document.body);
}
