/** Keeps the windows of one deck on the same slide: the one the class sees, and the speaker's. */

/** What reveal.js calls its place: across, down, and how much of the slide is uncovered. */
export interface Place {
  h: number;
  v: number;
  f?: number;
}

type Said = { where: true } | { place: Place };

const same = (one: Place, other: Place) => one.h === other.h && one.v === other.v;

/**
 * Joins the windows that show the deck at this address.
 * @param current where this window is
 * @param go turns this window's slide
 * @returns what to call when this window's slide has turned
 */
export function followOthers(current: () => Place, go: (place: Place) => void): () => void {
  if (!('BroadcastChannel' in window)) return () => {};
  const others = new BroadcastChannel(`weigh-in.deck ${location.pathname}`);
  const tell = () => others.postMessage({ place: current() } satisfies Said);
  let following = false;
  others.addEventListener('message', ({ data }: MessageEvent<Said>) => {
    if ('where' in data) tell();
    else if (!same(data.place, current())) {
      following = true;
      go(data.place);
      following = false;
    }
  });
  others.postMessage({ where: true } satisfies Said);
  // Who follows says nothing: an echo that comes late would turn a slide back.
  return () => {
    if (!following) tell();
  };
}
