/** Writes a deck as a presentation: native text and notes, pictures of what moves, links to what is live. */
import PptxGenJS from 'pptxgenjs';
import type { Content } from './contents.ts';
import type { Shot } from './capture.ts';
import { within } from './within.ts';

export interface Look {
  /** "eef2ec": six digits, no sign. */
  paper: string;
  ink: string;
  touch: string;
}

type Slide = ReturnType<PptxGenJS['addSlide']>;

/** Inches. */
const PAGE = { width: 13.333, height: 7.5 };
const LEFT = 0.67;
const WIDTH = PAGE.width - 2 * LEFT;
/** Fonts that every program has, near in kind to ours. */
const DISPLAY = 'Georgia';
const LABEL = 'Arial';

function addText(slide: Slide, { title, lead, lines, link }: Content, look: Look, isFirst: boolean): void {
  const size = isFirst ? 54 : 44;
  slide.addText(title, {
    x: LEFT,
    y: 1.1,
    w: WIDTH,
    h: 1.7,
    fontFace: DISPLAY,
    fontSize: size,
    bold: true,
    color: look.ink,
    valign: 'top',
    fit: 'shrink',
    margin: 0,
  });
  const told = [lead, ...lines].filter((line) => line !== undefined);
  if (told.length > 0) {
    const texts = told.map((text) => ({ text, options: { breakLine: true, paraSpaceAfter: 10 } }));
    slide.addText(texts, {
      x: LEFT,
      y: 2.95,
      w: WIDTH * 0.85,
      h: 3.2,
      fontFace: DISPLAY,
      fontSize: told.length > 4 ? 16 : 22,
      color: look.ink,
      valign: 'top',
      fit: 'shrink',
      margin: 0,
    });
  }
  if (link) {
    slide.addText([{ text: link, options: { hyperlink: { url: link }, color: look.touch } }], {
      x: LEFT,
      y: 6.3,
      w: WIDTH,
      h: 0.5,
      fontFace: LABEL,
      fontSize: 20,
      margin: 0,
    });
  }
}

function addQuestion(slide: Slide, { question }: Content, look: Look): void {
  if (!question) return;
  slide.addText(question.text, {
    x: LEFT,
    y: 0.9,
    w: WIDTH,
    h: 1.5,
    fontFace: DISPLAY,
    fontSize: 30,
    bold: true,
    color: look.ink,
    valign: 'top',
    fit: 'shrink',
    margin: 0,
  });
  question.answers.forEach(({ text }, index) => {
    slide.addText(`${'ABCDE'[index]}   ${text}`, {
      x: LEFT,
      y: 2.7 + 1.1 * index,
      w: WIDTH,
      h: 0.9,
      fontFace: LABEL,
      fontSize: 22,
      color: look.ink,
      valign: 'middle',
      margin: [0, 0, 0, 12],
      line: { color: look.ink, width: 0.5 },
    });
  });
}

function addPicture(slide: Slide, content: Content, shot: Shot, look: Look): void {
  const { widget, title, drawing } = content;
  const top = drawing ? 1.9 : 0.5;
  if (drawing)
    slide.addText(title, {
      x: LEFT,
      y: 0.7,
      w: WIDTH,
      h: 1,
      fontFace: DISPLAY,
      fontSize: 30,
      bold: true,
      color: look.ink,
      valign: 'top',
      margin: 0,
    });
  const box = within(shot, { w: WIDTH, h: PAGE.height - top - 0.85 });
  const hyperlink = widget && { url: widget.address, tooltip: widget.name };
  slide.addImage({ data: shot.data, x: LEFT, y: top, ...box, altText: widget?.name ?? title, hyperlink });
  if (!hyperlink) return;
  slide.addText([{ text: hyperlink.url, options: { hyperlink, color: look.touch } }], {
    x: LEFT,
    y: 6.85,
    w: WIDTH,
    h: 0.4,
    fontFace: LABEL,
    fontSize: 12,
    margin: 0,
    fit: 'shrink',
  });
}

/** The whole presentation as a file. `shots` has the picture of every content that needs one. */
export async function writePresentation(contents: Content[], shots: Map<Content, Shot>, look: Look): Promise<Blob> {
  const presentation = new PptxGenJS();
  presentation.layout = 'LAYOUT_WIDE';
  presentation.title = contents[0]?.title ?? '';
  contents.forEach((content, index) => {
    const slide = presentation.addSlide();
    slide.background = { color: look.paper };
    // The beam that everything hangs from.
    slide.addShape('rect', {
      x: 0,
      y: 0.28,
      w: PAGE.width,
      h: 0.07,
      fill: { color: look.ink },
      line: { type: 'none' },
    });
    const shot = shots.get(content);
    if (content.question) addQuestion(slide, content, look);
    else if (shot && (content.widget || content.lines.length === 0)) addPicture(slide, content, shot, look);
    else addText(slide, content, look, index === 0);
    if (content.widget && !shot)
      addText(slide, { ...content, title: content.widget.name, link: content.widget.address }, look, false);
    if (content.notes) slide.addNotes(content.notes);
  });
  return (await presentation.write({ outputType: 'blob' })) as Blob;
}
