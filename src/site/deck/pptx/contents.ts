/** What each slide of the deck on this page holds, as plain data, for a program that draws slides itself. */

export interface Answer {
  text: string;
  feedback: string;
}

export interface Content {
  title: string;
  /** The first slide: what the lesson is about, under its title. */
  lead?: string;
  /** Sentences under a heading. */
  lines: string[];
  question?: { text: string; answers: Answer[] };
  /** The address of a live widget, and its name. */
  widget?: { address: string; name: string };
  /** Something drawn, that becomes a picture. */
  drawing?: HTMLElement;
  /** Where the slide leads: the lesson. */
  link?: string;
  notes: string;
}

/** The text of an element as one line. */
const text = (element?: Element | null) => element?.textContent?.trim().replace(/\s+/g, ' ') ?? '';

/** Sentences people say and what each weighed, a line each; empty when the slide has none. */
const heard = (slide: Element) =>
  [...slide.querySelectorAll('.heard li')].map(
    (line) => `“${text(line.querySelector('q'))}” ${text(line.querySelector('b'))}`,
  );

function questionOf(slide: Element): Content['question'] {
  const check = slide.querySelector('.check');
  if (!check) return undefined;
  const answers = [...check.querySelectorAll('.answer')].map((answer) => ({
    text: text(answer.querySelector('.option span')),
    feedback: text(answer.querySelector('.feedback')),
  }));
  return { text: text(check.querySelector('legend')), answers };
}

function widgetOf(slide: Element): Content['widget'] {
  const frame = slide.querySelector<HTMLIFrameElement>('iframe[data-widget]');
  if (!frame) return undefined;
  const link = slide.querySelector<HTMLAnchorElement>('.behind a');
  return { address: link?.href ?? frame.src, name: frame.title };
}

/** A slide of the deck as data. */
export function contentOf(slide: HTMLElement): Content {
  const list = heard(slide);
  return {
    title: text(slide.querySelector('h1, h2, .running')) || (slide.dataset.title ?? ''),
    lead: text(slide.querySelector('.lead')) || undefined,
    lines: list.length > 0 ? list : [...slide.querySelectorAll('.term, .licence')].map(text),
    question: questionOf(slide),
    widget: widgetOf(slide),
    drawing: slide.querySelector<HTMLElement>('.slide-body > :is(figure, .shelf, table)') ?? undefined,
    link: slide.querySelector<HTMLAnchorElement>('.address a')?.href,
    notes: [...slide.querySelectorAll('aside.notes > *')].map(text).join('\n\n'),
  };
}

/** Every slide of the deck, stacks taken apart, in the order in which they are shown. */
export const contentsOf = (stage: Element): Content[] =>
  [...stage.querySelectorAll<HTMLElement>('.slides section')]
    .filter((section) => !section.querySelector(':scope > section'))
    .map(contentOf);
