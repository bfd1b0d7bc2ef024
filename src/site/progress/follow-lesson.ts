/** Follows a reader through a lesson: remembers the section, the end and the answers, and sums the answers up at the end. */
import { message, type Message } from '../../core/message.ts';
import {
  answeredWith,
  openedAt,
  readToEnd,
  standing,
  withoutAnswers,
  type CheckState,
  type Progress,
} from '../../core/progress/record.ts';
import { changeProgress, loadProgress } from './store.ts';

interface SummaryLabels {
  first: Message;
  question: string;
  states: Record<CheckState, string>;
}

const now = () => new Date().toISOString();
const inputsOf = (check: Element) => [...check.querySelectorAll('input')];

/** The anchor of the last heading that has come into the upper half of the window. */
function sectionInView(): string | undefined {
  const headings = [...document.querySelectorAll('.lesson-text > h2[id]')];
  return headings.findLast((heading) => heading.getBoundingClientRect().top < innerHeight / 2)?.id;
}

function look(check: Element): HTMLElement | undefined {
  const heading = document.getElementById((check as HTMLElement).dataset.again ?? '');
  if (!heading) return undefined;
  const link = document.createElement('a');
  link.href = `#${heading.id}`;
  link.textContent = heading.textContent;
  return link;
}

/**
 * Starts following the lesson that the page shows.
 * @param early the answers that were chosen before this arrived, in their order
 */
export function followLesson(early: HTMLInputElement[]): void {
  const summary = document.querySelector<HTMLElement>('[data-summary]')!;
  const part = (name: string) => summary.querySelector<HTMLElement>(`[data-${name}]`)!;
  const lesson = summary.dataset.summary!;
  const labels: SummaryLabels = JSON.parse(summary.dataset.labels!);
  const language = summary.lang;
  const checks = [...document.querySelectorAll<HTMLElement>('[data-check]')];
  const ids = checks.map((check) => check.dataset.check!);

  const keep = (change: (progress: Progress) => Progress) => {
    const isKept = changeProgress(change);
    part('unkept').hidden = isKept;
    part('kept').hidden = !isKept;
  };

  const sumUp = () => {
    const { checks: states, first, answered } = standing(loadProgress()[lesson], ids);
    part('went').hidden = answered === 0;
    part('first').textContent = message(labels.first, { first, count: ids.length }, language);
    part('states').replaceChildren(
      ...states.map((state, index) => {
        const item = document.createElement('li');
        item.dataset.state = state;
        item.textContent = `${message(labels.question, { number: index + 1 }, language)}: ${labels.states[state]}`;
        return item;
      }),
    );
    const missed = checks.filter((_, index) => ['later', 'wrong'].includes(states[index]));
    const links = missed.map(look).filter((link) => link !== undefined);
    const once = [...new Map(links.map((link) => [link.getAttribute('href'), link])).values()];
    part('again-list').hidden = once.length === 0;
    const list = part('again-list').lastElementChild!;
    list.replaceChildren(...once.flatMap((link, index) => (index > 0 ? [', ', link] : [link])));
    list.setAttribute('lang', document.querySelector('article')?.lang ?? '');
  };

  const answer = (check: HTMLElement, input: HTMLInputElement) => {
    const chosen = inputsOf(check).indexOf(input);
    const right = 'right' in input.dataset;
    keep((progress) => answeredWith(progress, lesson, now(), { id: check.dataset.check!, chosen, right }));
    // The choice opens its feedback by CSS; this says it aloud as well.
    const feedback = input.closest('.answer')?.querySelector('.feedback')?.textContent ?? '';
    check.querySelector('[data-said]')!.textContent = feedback;
    sumUp();
  };

  keep((progress) => openedAt(progress, lesson, now(), sectionInView()));
  const known = loadProgress()[lesson].checks;
  for (const check of checks) {
    const inputs = inputsOf(check);
    const before = inputs[known[check.dataset.check!]?.chosen];
    if (before && !inputs.some((input) => early.includes(input))) before.checked = true;
    check.addEventListener('change', ({ target }) => answer(check, target as HTMLInputElement));
  }
  for (const input of early) {
    const check = input.closest<HTMLElement>('[data-check]');
    if (check) answer(check, input);
  }
  sumUp();

  part('restart').addEventListener('click', () => {
    keep((progress) => withoutAnswers(progress, lesson));
    for (const input of checks.flatMap(inputsOf)) input.checked = false;
    for (const check of checks) check.querySelector('[data-said]')!.textContent = '';
    sumUp();
    inputsOf(checks[0])[0].focus();
  });

  const end = new IntersectionObserver((entries) => {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
    end.disconnect();
    keep((progress) => readToEnd(progress, lesson, now()));
  });
  end.observe(summary);
  addEventListener('visibilitychange', () => {
    if (document.hidden) keep((progress) => openedAt(progress, lesson, now(), sectionInView()));
  });
}
