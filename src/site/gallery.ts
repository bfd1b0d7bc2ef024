/** The gallery's frames: each loads its widget when a reader comes near and stays, and wears the colours of the page. */
import { inPageColours, keepColours } from './embed/theme-frames.ts';

const NEAR = '200px';
/** Milliseconds: who scrolls by on the way to another widget does not load the twenty between. */
const STAY = 250;

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
  const stays = new Map<Element, number>();
  const open = (place: Element) => {
    watch.unobserve(place);
    const frame = frameOf(place as HTMLElement);
    frames.push(frame);
    place.append(frame);
  };
  const watch = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        clearTimeout(stays.get(target));
        if (isIntersecting) stays.set(target, window.setTimeout(open, STAY, target));
      }
    },
    { rootMargin: NEAR },
  );
  document.querySelectorAll('[data-embed]').forEach((place) => watch.observe(place));
  keepColours(() => frames);
}
