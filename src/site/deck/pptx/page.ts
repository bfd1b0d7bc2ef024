/** A page of the presentation: its measures, its colours, and the texts that most slides have. */
import type PptxGenJS from 'pptxgenjs';
import { fittingSize } from './fitting-size.ts';

export interface Look {
  /** "eef2ec": six digits, no sign. */
  paper: string;
  ink: string;
  touch: string;
  /** The two families that a chart's lines take turns in. */
  families: string[];
}

export type Slide = ReturnType<PptxGenJS['addSlide']>;

/** Inches. */
export const PAGE = { width: 13.333, height: 7.5 };
export const LEFT = 0.67;
export const WIDTH = PAGE.width - 2 * LEFT;
/** Fonts that every program has, near in kind to ours. */
export const DISPLAY = 'Georgia';
export const LABEL = 'Arial';
export const MONO = 'Courier New';

/** Kinds of slides, and where each has its title, which outlines and screen readers go by. A picture may fill a slide without one. */
const TITLES = {
  told: { x: LEFT, y: 1.1, w: WIDTH, h: 1.7 },
  alone: { x: LEFT, y: 2.6, w: WIDTH * 0.85, h: 3 },
  asked: { x: LEFT, y: 0.8, w: WIDTH, h: 1.7 },
  shown: { x: LEFT, y: 0.7, w: WIDTH, h: 1 },
} as const;

export type Titled = keyof typeof TITLES;
export type Kind = Titled | 'filled';

const TITLE = 'title';
/** The cord by which a title alone hangs. */
const CORD = { top: 0.35, width: 0.03, gap: 0.2 };

/** Defines a master for each kind: paper, and the beam that everything hangs from. */
export function defineMasters(presentation: PptxGenJS, { paper, ink }: Look): void {
  const fill = { color: ink };
  const beam = { rect: { x: 0, y: 0.28, w: PAGE.width, h: 0.07, fill } };
  const length = TITLES.alone.y - CORD.top - CORD.gap;
  const cord = { rect: { x: LEFT, y: CORD.top, w: CORD.width, h: length, fill } };
  const background = { color: paper };
  presentation.defineSlideMaster({ title: 'filled', background, objects: [beam] });
  for (const [title, box] of Object.entries(TITLES)) {
    const options = { name: TITLE, type: TITLE, ...box, fontFace: DISPLAY, color: ink } as const;
    const objects = [beam, ...(title === 'alone' ? [cord] : []), { placeholder: { options, text: '' } }];
    presentation.defineSlideMaster({ title, background, objects });
  }
}

/** The title of a slide in the largest type that fits its place. */
export function addTitle(slide: Slide, kind: Titled, title: string, sizes: readonly number[], { ink }: Look): void {
  slide.addText(title, {
    ...TITLES[kind],
    placeholder: TITLE,
    fontFace: DISPLAY,
    fontSize: fittingSize([title], TITLES[kind], sizes),
    bold: true,
    color: ink,
    align: 'left',
    valign: 'top',
    margin: 0,
  });
}

/** The title of a slide that holds something else. */
export const addRunningTitle = (slide: Slide, title: string, look: Look): void =>
  addTitle(slide, 'shown', title, [30, 26, 22], look);

/** An address that can be followed. */
export function addLink(slide: Slide, url: string, y: number, fontSize: number, { touch }: Look): void {
  const texts = [{ text: url, options: { hyperlink: { url }, color: touch } }];
  slide.addText(texts, { x: LEFT, y, w: WIDTH, h: 0.45, fontFace: LABEL, fontSize, margin: 0 });
}
