/** The widgets' frames of a deck, before reveal.js loads any: in the page's colours, and as pictures where nobody can touch. */
import { inPageColours, keepColours } from '../embed/theme-frames.ts';

const frames = () => document.querySelectorAll<HTMLIFrameElement>('iframe[data-widget]');

/** Readies every frame; `still` ones have nothing to touch and nothing that moves, for paper and for a speaker's copy. */
export function readyFrames(still: boolean): void {
  for (const frame of frames()) {
    const url = new URL(inPageColours(frame.dataset.src ?? ''));
    if (still) url.searchParams.set('static', '1');
    frame.dataset.src = url.href;
  }
  keepColours(frames);
}
