/** What each slide of the deck on this page holds, as plain data, for a program that draws slides itself. */
import { chartOf, type Chart } from './chart-data.ts';

export interface Answer {
  text: string;
  feedback: string;
}

/** A sentence on a slide, and in a word what it weighed, if it is one that people say. */
export interface Line {
  text: string;
  verdict?: string;
}

export interface Content {
  title: string;
  /** The first slide: what the lesson is about, under its title. */
  lead?: string;
  /** Sentences under a heading. */
  lines: Line[];
  question?: { text: string; answers: Answer[] };
  /** The address of a live widget, and its name. */
  widget?: { address: string; name: string };
  /** Tokens side by side. */
  tokens: string[];
  /** The cells of a table, its heads first. */
  table?: string[][];
  chart?: Chart;
  /** Something drawn that a program of slides has no means for: it becomes a picture. */
  drawing?: HTMLElement;
  /** Where the slide leads: the lesson. */
  link?: string;
  notes: string;
}

/** The text of an element as one line. */
const text = (element?: Element | null) => element?.textContent?.trim().replace(/\s+/g, ' ') ?? '';

/** Sentences people say and what each weighed, a line each; empty when the slide has none. */
const heard = (slide: Element): Line[] =>
  [...slide.querySelectorAll('.heard li')].map((line) => ({
    text: `“${text(line.querySelector('q'))}”`,
    verdict: text(line.querySelector('b')),
  }));

/** Sentences that stand on the slide. */
const told = (slide: Element): Line[] =>
  [...slide.querySelectorAll('.slide-body > :is(.key-sentence, .licence)')].map((line) => ({ text: text(line) }));

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

const tableOf = (slide: Element) => {
  const table = slide.querySelector<HTMLTableElement>('.slide-body > table');
  return table ? [...table.rows].map((row) => [...row.cells].map(text)) : undefined;
};

/** A slide of the deck as data. */
export function contentOf(slide: HTMLElement): Content {
  const list = heard(slide);
  const figure = slide.querySelector<HTMLElement>('.slide-body > figure');
  const chart = figure ? chartOf(figure) : undefined;
  return {
    title: text(slide.querySelector('h1, h2, .running')) || (slide.dataset.title ?? ''),
    lead: text(slide.querySelector('.lead')) || undefined,
    lines: list.length > 0 ? list : told(slide),
    question: questionOf(slide),
    widget: widgetOf(slide),
    tokens: [...slide.querySelectorAll('.slide-body > .shelf .token')].map(text),
    table: tableOf(slide),
    chart,
    drawing: chart ? undefined : (figure ?? undefined),
    link: slide.querySelector<HTMLAnchorElement>('.address a')?.href,
    notes: [...slide.querySelectorAll('aside.notes > *')].map(text).join('\n\n'),
  };
}

/** Every slide of the deck, stacks taken apart, in the order in which they are shown. */
export const contentsOf = (stage: Element): Content[] =>
  [...stage.querySelectorAll<HTMLElement>('.slides section')]
    .filter((section) => !section.querySelector(':scope > section'))
    .map(contentOf);
