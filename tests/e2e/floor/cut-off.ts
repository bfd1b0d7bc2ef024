/** Finds text that a reader cannot see because it stands outside the window. */
import type { Page } from '@playwright/test';

/** Every text that runs over the window's edge, unless it can be scrolled to inside a part of the page. */
export function cutOffTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const ancestors = (element: Element | null): Element[] =>
      element ? [element, ...ancestors(element.parentElement)] : [];
    const canBeReached = (element: Element) =>
      ancestors(element).some((part) => {
        const { overflowX } = getComputedStyle(part);
        const isForEars = part.getBoundingClientRect().width <= 1;
        return part !== document.documentElement && (isForEars || overflowX === 'auto' || overflowX === 'scroll');
      });
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    while (walker.nextNode()) {
      const element = walker.currentNode.parentElement;
      const text = walker.currentNode.textContent?.trim();
      if (!text || !element?.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
      const range = document.createRange();
      range.selectNodeContents(walker.currentNode);
      const isOutside = [...range.getClientRects()].some(({ left, right }) => left < -1 || right > width + 1);
      if (isOutside && !canBeReached(element)) found.push(text.slice(0, 60));
    }
    return found;
  });
}
