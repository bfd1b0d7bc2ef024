/** Gives an example the address that this site is really read at, also where a build did not know it. */
import { saveBlob } from '../widgets/_parts/save-blob.ts';

/** Makes each link to an example save it; one that cannot be fetched stays the link that it was. */
export function offerExamples(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-example]')) {
    const { example = '', home = '' } = link.dataset;
    const { origin, pathname } = new URL(home);
    if (origin === location.origin) continue;
    link.addEventListener('click', async (event) => {
      event.preventDefault();
      try {
        const answer = await fetch(link.href);
        if (!answer.ok) throw new Error(String(answer.status));
        const text = (await answer.text()).replaceAll(home, location.origin + pathname);
        saveBlob(new Blob([text], { type: 'text/plain' }), example);
      } catch {
        location.assign(link.href);
      }
    });
  }
}
