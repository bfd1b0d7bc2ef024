/** Cuts a paragraph into its sentences without breaking what is linked or set off within one. */
import { NodeType, type HTMLElement } from 'node-html-parser';

export interface Sentence {
  html: string;
  /** Whether it introduces a term: lessons set a term in bold where they say what it means. */
  term: boolean;
}

/** The end of a sentence: its stop, a closing quotation mark or bracket, and room. */
const END = /(?<=[.!?][”’)]?)\s+/;

export function sentencesOf(paragraph: HTMLElement): Sentence[] {
  const sentences: Sentence[] = [{ html: '', term: false }];
  for (const node of paragraph.childNodes) {
    const last = () => sentences[sentences.length - 1];
    if (node.nodeType !== NodeType.TEXT_NODE) {
      last().html += node.toString();
      last().term ||= (node as HTMLElement).rawTagName === 'strong';
      continue;
    }
    const [first, ...others] = node.rawText.split(END);
    last().html += first;
    for (const html of others) sentences.push({ html, term: false });
  }
  return sentences.map(({ html, term }) => ({ html: html.trim(), term })).filter(({ html }) => html !== '');
}

/** A sentence this short, in letters, does not stand alone: the one after it leans on it. */
const LEAN = 60;

/** The sentences of a paragraph that say what a term means, each with a short one before it. */
export function termsOf(paragraph: HTMLElement): string[] {
  const sentences = sentencesOf(paragraph);
  return sentences.flatMap(({ html, term }, index) => {
    if (!term) return [];
    const before = sentences[index - 1];
    return [before && !before.term && before.html.length <= LEAN ? `${before.html} ${html}` : html];
  });
}
