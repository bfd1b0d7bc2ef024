/** Leads back to the lesson that was open last, at its section. */
import { lastOpen } from '../../core/progress/record.ts';
import { loadProgress } from './store.ts';

/** Fills the page's way back, if there is a lesson to go back to. */
export function offerResume(): void {
  const way = document.querySelector<HTMLElement>('[data-resume]')!;
  const link = way.querySelector('a')!;
  const lessons = new Map(
    [...document.querySelectorAll<HTMLElement>('li[data-lesson]')].map((item) => [item.dataset.lesson!, item]),
  );
  const offer = () => {
    const last = lastOpen(loadProgress(), [...lessons.keys()]);
    way.hidden = !last;
    if (!last) return;
    const item = lessons.get(last.name)!;
    const title = item.querySelector<HTMLElement>('.question')!;
    link.href = item.querySelector('a')!.href + (last.section ? `#${last.section}` : '');
    link.textContent = title.textContent.trim();
    link.lang = title.lang;
  };
  addEventListener('pageshow', offer);
  offer();
}
