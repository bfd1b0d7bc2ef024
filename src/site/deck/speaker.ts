/** The speaker's window: the deck made small, its notes beside it, what comes next, and how long one has been speaking. */
import type { RevealApi } from 'reveal.js';

const SECOND = 1000;

/** 75 → "1:15". */
export const clockTime = (seconds: number) =>
  `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, '0')}`;

/** Opens the second window; false when the browser did not let it. */
export function openSpeaker(): boolean {
  const url = new URL(location.href);
  url.searchParams.set('speaker', '1');
  return window.open(url, 'weigh-in-speaker', 'width=1280,height=760') !== null;
}

const titleOf = (slide?: Element) => (slide as HTMLElement | undefined)?.dataset.title;

/** The notes of a slide as its page has them. */
const notesOf = (slide: Element) => slide.querySelector(':scope > aside.notes')?.cloneNode(true).childNodes ?? [];

/** Fills the panel beside the slide, now and whenever the slide turns. */
export function showSpeaker(deck: RevealApi): void {
  const panel = document.querySelector<HTMLElement>('.speaker')!;
  const part = (name: string) => panel.querySelector<HTMLElement>(`[data-${name}]`)!;
  const [notes, coming, clock] = ['notes', 'coming', 'clock'].map(part);
  let began = Date.now();

  const show = () => {
    const slides = deck.getSlides();
    const current = deck.getCurrentSlide();
    const said = [...notesOf(current)];
    notes.replaceChildren(...(said.length > 0 ? said : [notes.dataset.none ?? '']));
    notes.scrollTop = 0;
    coming.textContent = titleOf(slides[slides.indexOf(current) + 1]) ?? coming.dataset.end ?? '';
  };
  const tick = () => (clock.textContent = clockTime((Date.now() - began) / SECOND));
  part('again').addEventListener('click', () => {
    began = Date.now();
    tick();
  });
  deck.on('slidechanged', show);
  setInterval(tick, SECOND);
  show();
  tick();
  panel.hidden = false;
  deck.layout();
}
