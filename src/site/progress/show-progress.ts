/** Fills the table of all lessons from what this browser keeps, and lets the reader save, print and forget it. */
import { message, type Message } from '../../core/message.ts';
import { standing } from '../../core/progress/record.ts';
import { saveBlob } from '../../widgets/_parts/save-blob.ts';
import { clearProgress, isKept, loadProgress } from './store.ts';

type Labels = Record<'total' | 'questions', Message> & Record<'read' | 'begun' | 'unread', string>;

const FILE = 'weigh-in-progress.json';

function saveAsFile(): void {
  saveBlob(new Blob([JSON.stringify(loadProgress(), null, 2)], { type: 'application/json' }), FILE);
}

/** A moment in ISO 8601 as a day in the reader's language. */
function dayOf(moment: string, language: string): HTMLTimeElement {
  const time = document.createElement('time');
  time.dateTime = moment;
  time.textContent = new Intl.DateTimeFormat(language, { dateStyle: 'medium' }).format(new Date(moment));
  return time;
}

/** Shows the progress on the page, and what can be done with it. */
export function showProgress(): void {
  const page = document.querySelector<HTMLElement>('[data-progress]')!;
  const part = (name: string) => page.querySelector<HTMLElement>(`[data-${name}]`)!;
  const labels: Labels = JSON.parse(page.dataset.labels!);
  const language = document.documentElement.lang;
  const rows = [...page.querySelectorAll<HTMLElement>('[data-lesson]')];

  const draw = () => {
    const progress = loadProgress();
    const standings = rows.map((row) => {
      const lesson = progress[row.dataset.lesson!];
      const own = standing(lesson, row.dataset.checks!.split(' '));
      const { first, answered, checks } = own;
      const state = row.querySelector<HTMLElement>('[data-state]')!;
      const name = own.isRead ? 'read' : own.isBegun ? 'begun' : 'unread';
      row.dataset.state = state.dataset.state = name;
      state.textContent = labels[name];
      row.querySelector('[data-questions]')!.textContent =
        answered > 0 ? message(labels.questions, { first, count: checks.length, answered }, language) : '–';
      row.querySelector('[data-opened]')!.replaceChildren(lesson ? dayOf(lesson.opened, language) : '–');
      return own;
    });
    const sum = (count: (own: (typeof standings)[number]) => number) =>
      standings.reduce((total, own) => total + count(own), 0);
    const isEmpty = !standings.some(({ isBegun }) => isBegun);
    part('total').textContent = message(
      labels.total,
      {
        read: sum(({ isRead }) => Number(isRead)),
        lessons: rows.length,
        first: sum(({ first }) => first),
        count: sum(({ checks }) => checks.length),
      },
      language,
    );
    part('total').hidden = isEmpty;
    part('controls').hidden = isEmpty;
    part('none').hidden = !isEmpty;
    part('unkept').hidden = isKept();
  };

  const ask = (isAsking: boolean) => {
    part('sure').hidden = !isAsking;
    part(isAsking ? 'no' : 'clear').focus();
  };
  part('export').addEventListener('click', saveAsFile);
  part('print').addEventListener('click', () => print());
  part('clear').addEventListener('click', () => ask(true));
  part('no').addEventListener('click', () => ask(false));
  part('yes').addEventListener('click', () => {
    part('cleared').hidden = !clearProgress();
    part('sure').hidden = true;
    draw();
  });
  // Another tab may go on reading meanwhile, and a page that comes back from the history is an old one.
  addEventListener('storage', draw);
  addEventListener('pageshow', draw);
  draw();
}
