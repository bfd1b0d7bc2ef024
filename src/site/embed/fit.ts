/** Makes a slide a little smaller when that lets it stand whole in its frame: nobody wants to scroll in front of a class. */

/** Shares of its size that are tried, the largest first; below the last the type is too small for the back row. */
const SHARES = [1, 0.96, 0.92, 0.88, 0.84, 0.8, 0.76, 0.72, 0.68, 0.64];

/** The largest share at which what is `heightAt` high fits into `room`; the least when none does, and then it scrolls. */
export const fittingShare = (heightAt: (share: number) => number, room: number): number =>
  SHARES.find((share) => heightAt(share) <= room) ?? SHARES[SHARES.length - 1];

/**
 * Fits the slide whenever its frame changes, its fonts arrive, or an island has come to life with its state.
 * Not when its content changes: nothing jumps while one plays.
 */
export function fitSlide(root: HTMLElement): void {
  const use = (share: number) => root.style.setProperty('--fit', String(share));
  const heightAt = (share: number) => {
    use(share);
    return root.getBoundingClientRect().height;
  };
  const fit = () => use(fittingShare(heightAt, innerHeight));
  const fitSoon = () => requestAnimationFrame(fit);
  fit();
  addEventListener('resize', fit);
  document.fonts.ready.then(fit);
  new MutationObserver(fitSoon).observe(document.body, { subtree: true, attributeFilter: ['ssr'] });
}
