/** Pictures of what a presentation program cannot run: a widget from a frame of its own, a drawing from this page. */
import { drawFigure } from '../../../widgets/_parts/share/picture/picture.ts';
import { rasterise } from '../../../widgets/_parts/share/picture/rasterise.ts';

export interface Shot {
  /** A PNG as a data: address. */
  data: string;
  width: number;
  height: number;
}

/** In the shape of the room that a slide has for a picture. */
const FRAME = { width: 1240, height: 640 };
const LONGEST_WAIT = 20_000;
const BETWEEN_LOOKS = 100;

const asData = (blob: Blob): Promise<string> =>
  new Promise((done, failed) => {
    const reader = new FileReader();
    reader.onload = () => done(String(reader.result));
    reader.onerror = () => failed(reader.error);
    reader.readAsDataURL(blob);
  });

const pause = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));

async function shoot(figure: Element, how: Parameters<typeof drawFigure>[1]): Promise<Shot> {
  const picture = await drawFigure(figure, how);
  return { data: await asData(await rasterise(picture)), width: picture.width, height: picture.height };
}

/** The figure in `frame` once its widget lives. */
async function figureIn(frame: HTMLIFrameElement): Promise<Element> {
  for (const began = Date.now(); Date.now() - began < LONGEST_WAIT; await pause(BETWEEN_LOOKS)) {
    const page = frame.contentDocument;
    const figure = page?.readyState === 'complete' ? page.querySelector('.stage .figure') : null;
    if (figure && !page?.querySelector('astro-island[ssr]')) return figure;
  }
  throw new Error(`${frame.src} did not come to life`);
}

/** A picture of the widget at `address`, an embed of this site. */
export async function shootWidget(address: string, theme: 'light' | 'dark'): Promise<Shot> {
  const frame = document.createElement('iframe');
  const url = new URL(address, location.href);
  url.searchParams.set('static', '1');
  url.searchParams.set('theme', theme);
  url.searchParams.set('mode', 'slide');
  frame.src = url.href;
  frame.className = 'capturing';
  frame.width = String(FRAME.width);
  frame.height = String(FRAME.height);
  frame.inert = true;
  document.body.append(frame);
  try {
    return await shoot(await figureIn(frame), { theme, onSlide: true });
  } finally {
    frame.remove();
  }
}

/** A picture of something drawn on this page, as wide as a frame would be. */
export const shootDrawing = (drawing: Element, theme: 'light' | 'dark') =>
  shoot(drawing, { theme, width: FRAME.width });
