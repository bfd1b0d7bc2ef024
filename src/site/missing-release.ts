/** The page that says an address leads nowhere says more where somebody asked for a widget of a release that is not kept. */
import { message } from '../core/message.ts';

/** The release and the widget that an address asks for ("/v/0.1.0/embed/next-token/"), or undefined. */
export function askedRelease(path: string): { release: string; widget: string } | undefined {
  const [, release, widget] = /\/v\/([^/]{1,40})\/(?:[\w-]+\/)?embed\/([\w-]+)\/?$/.exec(path) ?? [];
  return release && widget ? { release, widget } : undefined;
}

export function sayWhichRelease(page: HTMLElement | null, { pathname, search }: Location): void {
  const asked = askedRelease(pathname);
  const heading = page?.querySelector('h1');
  if (!page || !heading || !asked) return;
  heading.textContent = message(page.dataset.release ?? '', { release: asked.release });
  page.querySelectorAll<HTMLElement>('[data-found], [data-of-release]').forEach((part) => {
    part.hidden = 'found' in part.dataset;
  });
  page.querySelector('[data-today]')?.setAttribute('href', `${page.dataset.embeds}${asked.widget}/${search}`);
}
