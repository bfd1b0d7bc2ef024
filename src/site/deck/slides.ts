/** A lesson's slides, made of the lesson as it is drawn: headings, figures, widgets and questions; its prose as notes. */
import { parse, type HTMLElement } from 'node-html-parser';
import type { ParameterTable } from '../../core/params.ts';
import { readIsland, type ShownWidget } from './island.ts';
import { termsOf } from './sentences.ts';

export type Slide = (
  | { kind: 'heading'; terms: string[]; blocks: string[] }
  | ({ kind: 'widget' } & ShownWidget)
  | { kind: 'figure' | 'question'; html: string }
) & {
  /** What is said while it is shown: paragraphs as HTML. */
  notes: string[];
};

/** A heading and what hangs under it; what stands before the first heading has none. */
export interface Section {
  id?: string;
  /** The heading's own HTML. */
  heading?: string;
  slides: Slide[];
}

export interface Deck {
  sections: Section[];
  /** Scripts that the lesson's own parts bring along, as elements. */
  scripts: string[];
}

/** Small enough to stand on the slide of its heading. */
const BESIDE_HEADING = '.shelf';

const last = <T>(list: T[]): T => list[list.length - 1];

function addNotes(section: Section, paragraphs: HTMLElement[]): void {
  // The lesson opens with its title: what is said before the first slide is said there.
  if (section.slides.length === 0) section.slides.push({ kind: 'heading', terms: [], blocks: [], notes: [] });
  const slide = last(section.slides);
  slide.notes.push(...paragraphs.map((paragraph) => paragraph.toString()));
  const [first] = section.slides;
  if (first.kind !== 'heading') return;
  first.terms.push(...paragraphs.flatMap(termsOf));
}

/** What to say of each answer, should somebody give it. */
const answersOf = (question: HTMLElement) =>
  question
    .querySelectorAll('.answer')
    .map((answer) =>
      ['.option b', '.option span', '.feedback']
        .map((part) => answer.querySelector(part)?.innerHTML.trim() ?? '')
        .join(' · '),
    )
    .map((said) => `<p>${said}</p>`);

function addBlock(section: Section, block: HTMLElement, tables: Record<string, ParameterTable>): void {
  const [first] = section.slides;
  if (block.rawTagName === 'astro-island') {
    section.slides.push({ kind: 'widget', ...readIsland(block, tables), notes: [] });
  } else if (block.classNames.split(' ').includes('check')) {
    section.slides.push({ kind: 'question', html: block.toString(), notes: answersOf(block) });
  } else if (block.matches?.(BESIDE_HEADING) && first?.kind === 'heading') {
    first.blocks.push(block.toString());
  } else {
    section.slides.push({ kind: 'figure', html: block.toString(), notes: [] });
  }
}

/**
 * The deck of a lesson.
 * @param lesson the lesson's text as HTML, as it stands on its page
 * @param tables the parameters of every widget, by its folder
 */
export function deckOf(lesson: string, tables: Record<string, ParameterTable>): Deck {
  const root = parse(lesson);
  const scripts = root.querySelectorAll('script[type="module"]').map((script) => script.toString());
  root.querySelectorAll('script, style, link, template').forEach((element) => element.remove());
  const sections: Section[] = [{ slides: [] }];
  for (const block of root.children) {
    const section = last(sections);
    if (block.rawTagName === 'h2') {
      sections.push({
        id: block.id,
        heading: block.innerHTML,
        slides: [{ kind: 'heading', terms: [], blocks: [], notes: [] }],
      });
    } else if (block.rawTagName === 'p' && !block.classNames) {
      addNotes(section, [block]);
    } else if (block.classNames.split(' ').includes('noted')) {
      addNotes(section, block.querySelectorAll('p, aside'));
    } else {
      addBlock(section, block, tables);
    }
  }
  return { sections: sections.filter(({ slides }) => slides.length > 0), scripts };
}
