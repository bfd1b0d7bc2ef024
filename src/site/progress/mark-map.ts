/** Marks on the map of lessons what was read, and which lesson was open last. */
import { message, type Message } from '../../core/message.ts';
import { lastOpen, standing } from '../../core/progress/record.ts';
import { loadProgress } from './store.ts';

interface MapLabels {
  read: string;
  begun: string;
  checked: Message;
}

/** Marks the map that the page shows. */
export function markMap(): void {
  const map = document.querySelector<HTMLElement>('[data-map]')!;
  const labels: MapLabels = JSON.parse(map.dataset.labels!);
  const language = document.documentElement.lang;
  const lessons = [...map.querySelectorAll<HTMLElement>('[data-lesson]')];
  const mark = () => {
    const progress = loadProgress();
    const last = lastOpen(
      progress,
      lessons.map(({ dataset }) => dataset.lesson!),
    );
    map.toggleAttribute('data-kept', last !== undefined);
    for (const lesson of lessons) {
      const name = lesson.dataset.lesson!;
      const { isRead, isBegun, first, answered, checks } = standing(progress[name], lesson.dataset.checks!.split(' '));
      lesson.dataset.state = isRead ? 'read' : isBegun ? 'begun' : 'unread';
      lesson.toggleAttribute('data-last', name === last?.name);
      const words = [
        ...(isRead ? [labels.read] : isBegun ? [labels.begun] : []),
        ...(answered > 0 ? [message(labels.checked, { first, count: checks.length }, language)] : []),
      ];
      lesson.querySelector('[data-kept]')!.textContent = words.join(', ');
    }
  };
  addEventListener('pageshow', mark);
  mark();
}
