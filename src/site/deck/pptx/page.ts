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

interface Box {
  x: number;
  y: number;
  w: number;
  h: number;
}

/** A title in the largest type that fits its box. */
export function addTitle(slide: Slide, title: string, box: Box, sizes: readonly number[], { ink }: Look): void {
  slide.addText(title, {
    ...box,
    fontFace: DISPLAY,
    fontSize: fittingSize([title], box, sizes),
    bold: true,
    color: ink,
    valign: 'top',
    margin: 0,
  });
}

/** The title of a slide that holds something else. */
export const addRunningTitle = (slide: Slide, title: string, look: Look): void =>
  addTitle(slide, title, { x: LEFT, y: 0.7, w: WIDTH, h: 1 }, [30, 26, 22], look);

/** An address that can be followed. */
export function addLink(slide: Slide, url: string, y: number, fontSize: number, { touch }: Look): void {
  const texts = [{ text: url, options: { hyperlink: { url }, color: touch } }];
  slide.addText(texts, { x: LEFT, y, w: WIDTH, h: 0.45, fontFace: LABEL, fontSize, margin: 0 });
}
