/** The gallery's frames: each loads its widget when it comes near, and wears the colours of the page. */

const NEAR = '200px';

const chosenTheme = () => document.documentElement.dataset.theme ?? 'auto';

function frameOf({ dataset }: HTMLElement): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  const address = new URL(dataset.embed ?? '', location.href);
  if (chosenTheme() !== 'auto') address.searchParams.set('theme', chosenTheme());
  frame.src = address.href;
  frame.title = dataset.title ?? '';
  frame.height = dataset.height ?? '';
  frame.allow = 'fullscreen; clipboard-write';
  return frame;
}

/** Puts a frame into every place of the page that names an embed. */
export function openFramesNearby(): void {
  const frames: HTMLIFrameElement[] = [];
  const watch = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting) continue;
        watch.unobserve(target);
        const frame = frameOf(target as HTMLElement);
        frames.push(frame);
        target.append(frame);
      }
    },
    { rootMargin: NEAR },
  );
  document.querySelectorAll('[data-embed]').forEach((place) => watch.observe(place));

  // Someone may turn the page's colours over while the frames are open.
  const tellTheme = () => {
    const message = { type: 'weigh-in:theme', v: 1, theme: chosenTheme() };
    for (const frame of frames) frame.contentWindow?.postMessage(message, location.origin);
  };
  new MutationObserver(tellTheme).observe(document.documentElement, { attributeFilter: ['data-theme'] });
}
