/** Writes a deck as a presentation: native text, tables, charts and notes, pictures of what moves, links to what is live. */
import PptxGenJS from 'pptxgenjs';
import type { Content } from './contents.ts';
import type { Shot } from './capture.ts';
import { defineMasters, type Kind, type Look, type Slide } from './page.ts';
import { addChart, addPicture, addTable } from './shown.ts';
import { addQuestion, addText, isAlone } from './told.ts';

function kindOf(content: Content, shot: Shot | undefined): Kind {
  const { question, chart, table, drawing, widget } = content;
  if (question) return 'asked';
  if (chart || table || (shot && drawing)) return 'shown';
  if (widget) return shot ? 'filled' : 'told';
  return isAlone(content) ? 'alone' : 'told';
}

function addContent(slide: Slide, content: Content, shot: Shot | undefined, look: Look, isFirst: boolean): void {
  const { title, widget, question, chart, table } = content;
  if (question) addQuestion(slide, question, look);
  else if (chart) addChart(slide, title, chart, look);
  else if (table) addTable(slide, title, table, look);
  else if (shot) addPicture(slide, content, shot, look);
  else if (widget) addText(slide, { ...content, title: widget.name, link: widget.address }, look, false);
  else addText(slide, content, look, isFirst);
}

/** The whole presentation as a file. `shots` has the picture of every content that needs one. */
export async function writePresentation(contents: Content[], shots: Map<Content, Shot>, look: Look): Promise<Blob> {
  const presentation = new PptxGenJS();
  presentation.layout = 'LAYOUT_WIDE';
  presentation.title = contents[0]?.title ?? '';
  defineMasters(presentation, look);
  contents.forEach((content, index) => {
    const slide = presentation.addSlide({ masterName: kindOf(content, shots.get(content)) });
    addContent(slide, content, shots.get(content), look, index === 0);
    if (content.notes) slide.addNotes(content.notes);
  });
  return (await presentation.write({ outputType: 'blob' })) as Blob;
}
