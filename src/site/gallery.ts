/** The gallery's frames: each loads its widget when it comes near, and wears the colours of the page. */
import { inPageColours, keepColours } from './embed/theme-frames.ts';

const NEAR = '200px';

function frameOf({ dataset }: HTMLElement): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  frame.src = inPageColours(dataset.embed ?? '');
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
  keepColours(() => frames);
}
