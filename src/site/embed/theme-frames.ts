/** Frames of ours on a page of ours wear the page's colours, also when a reader turns them over. */

const chosenTheme = () => document.documentElement.dataset.theme ?? 'auto';

/** The address of an embed, in the colours the page has by choice; left alone where the system decides. */
export function inPageColours(address: string): string {
  const url = new URL(address, location.href);
  if (chosenTheme() !== 'auto') url.searchParams.set('theme', chosenTheme());
  return url.href;
}

/** Tells the frames that are there whenever the page's colours are turned over. */
export function keepColours(frames: () => Iterable<HTMLIFrameElement>): void {
  const tell = () => {
    const message = { type: 'weigh-in:theme', v: 1, theme: chosenTheme() };
    for (const frame of frames()) frame.contentWindow?.postMessage(message, location.origin);
  };
  new MutationObserver(tell).observe(document.documentElement, { attributeFilter: ['data-theme'] });
  // A frame that was still loading when the colours were turned over could not hear of it.
  document.addEventListener('load', () => chosenTheme() !== 'auto' && tell(), true);
}
