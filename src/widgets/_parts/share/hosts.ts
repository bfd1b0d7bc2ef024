/** Where a widget can go, and what one pastes there. */
import * as snippets from './snippets.ts';

export const HOSTS = ['reveal', 'slidev', 'quarto', 'marp', 'picture', 'html', 'link'] as const;
export type Host = (typeof HOSTS)[number];

const ON_SLIDES: readonly Host[] = ['reveal', 'slidev', 'quarto', 'marp'];

/** How the widget is laid out there. */
export const modeOn = (host: Host): 'slide' | 'page' => (ON_SLIDES.includes(host) ? 'slide' : 'page');

/** Where all that is needed is an address: to open, or to put beside a picture. */
export const takesAddress = (host: Host): boolean => host === 'picture' || host === 'link';

/**
 * What to paste.
 * @param home the site's address, with its base path and a slash at the end
 * @param fit whether a page gets the line that makes the frame as high as its widget
 */
export function pasteFor(host: Host, frame: snippets.Frame, { home, fit }: { home: string; fit: boolean }): string {
  switch (host) {
    case 'reveal':
      return snippets.revealSnippet(frame);
    case 'slidev':
      return snippets.slidevSnippet(frame);
    case 'quarto':
      return snippets.quartoSnippet(frame);
    case 'marp':
      return snippets.marpSnippet(frame);
    case 'html':
      return snippets.iframeSnippet(frame) + (fit ? `\n${snippets.heightSnippet(home)}` : '');
    case 'picture':
    case 'link':
      return frame.address;
  }
}
