/** Draws a widget's figure, as it stands now, into a file on the reader's own device. */
import { asData } from '../as-data.ts';
import { copyFigure } from './copy-figure.ts';
import { fontsOf, stylesOf, withFilesInside } from './styles.ts';

export interface Picture {
  svg: string;
  /** CSS pixels. */
  width: number;
  height: number;
}

/** Room around the figure, in CSS pixels. */
const MARGIN = 32;
const SVG = 'http://www.w3.org/2000/svg';

/** Styles as the text of an element. */
const escaped = (css: string) => css.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** A body of its own beside the page's: the rules for a body hold in it, an embed's enlargement does not. */
function bodyAround(figure: HTMLElement, width: number, onSlide: boolean): HTMLElement {
  const page = figure.ownerDocument;
  const body = page.createElement('body');
  body.append(figure);
  if (onSlide) {
    body.className = 'embed';
    for (const enlargement of ['--zoom', '--fit']) body.style.setProperty(enlargement, '1');
  }
  Object.assign(body.style, { boxSizing: 'border-box', width: `${width}px`, padding: `${MARGIN}px`, margin: '0' });
  return body;
}

/** How high `body` is when it is laid out in its page. */
function heightOf(body: HTMLElement): number {
  Object.assign(body.style, { position: 'absolute', insetInlineStart: '-99999px', top: '0', visibility: 'hidden' });
  body.ownerDocument.documentElement.append(body);
  const height = Math.ceil(body.getBoundingClientRect().height);
  body.remove();
  Object.assign(body.style, { position: '', insetInlineStart: '', top: '', visibility: '' });
  return height;
}

/** Whether the page shows dark colours, chosen or by the system. */
function isDark({ documentElement, defaultView }: Document): boolean {
  const { theme } = documentElement.dataset;
  return theme ? theme === 'dark' : defaultView!.matchMedia('(prefers-color-scheme: dark)').matches;
}

/**
 * The figure as an SVG that needs nothing but itself: its styles, fonts and images are inside.
 * @param theme colours of the picture; the page's when omitted
 * @param width of the figure in CSS pixels, where it is not laid out now
 * @param onSlide laid out as its page lays it out for a slide; the page has to be an embed in that mode
 */
export async function drawFigure(
  figure: Element,
  { theme, width: wanted, onSlide = false }: { theme?: 'light' | 'dark'; width?: number; onSlide?: boolean } = {},
): Promise<Picture> {
  const page = figure.ownerDocument;
  const copy = copyFigure(figure);
  for (const image of copy.querySelectorAll('img')) {
    if (!image.src.startsWith('data:')) image.src = await asData(image.src);
  }
  // Within a drawing, too: a picture that is opened as a file fetches nothing.
  for (const image of copy.querySelectorAll('image[href]')) {
    const address = new URL(image.getAttribute('href')!, page.baseURI);
    if (address.protocol !== 'data:') image.setAttribute('href', await asData(address.href));
  }
  const zoom = Number(page.defaultView!.getComputedStyle(page.body).zoom) || 1;
  const width = Math.round(wanted ?? figure.getBoundingClientRect().width / zoom) + 2 * MARGIN;
  const body = bodyAround(copy, width, onSlide);
  const height = heightOf(body);
  const css = await withFilesInside(stylesOf(page, fontsOf(figure, page.defaultView!)), asData);

  // As text: a document, even one that nobody sees, would hold the style against the page's policy.
  const { lang, dir } = page.documentElement;
  const attributes = { width, height, viewBox: `0 0 ${width} ${height}`, lang, dir: dir || 'ltr' };
  const written = Object.entries(attributes).map(([name, value]) => `${name}="${value}"`);
  const colours = theme ?? (isDark(page) ? 'dark' : 'light');
  const svg = `<svg xmlns="${SVG}" ${written.join(' ')} data-static="" ${onSlide ? 'data-mode="slide" ' : ''}data-theme="${colours}"><style>${escaped(css)}</style>\
<foreignObject width="100%" height="100%">${new XMLSerializer().serializeToString(body)}</foreignObject></svg>`;
  return { svg, width, height };
}
