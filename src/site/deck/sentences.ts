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
  return sentences
    .map(({ html, term }) => ({ html: html.trim(), term }))
    .filter(({ html }) => html !== '');
}
