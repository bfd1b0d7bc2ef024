/**
 * Finds labels that did not come out of a dictionary. The pseudo-languages accent every letter of a label, so a text with
 * plain words and no accent was written in code. Not labels, and left alone: content in English (`lang="en"`), what a model
 * or a program says (`translate="no"`, `code`, quoted in an attribute), the cells of folded tables, dates (`time`), numbers
 * with their units, and names of one or two letters.
 */
import type { Page } from '@playwright/test';

const NOT_LABELS = '[lang="en"], [translate="no"], code, pre, kbd, samp, time, textarea, script, style';

/** Every label on the page, attributes included, that stayed English. */
export function untranslatedLabels(page: Page): Promise<string[]> {
  return page.evaluate((notLabels) => {
    const quoted = /“[^”]*”/g;
    const unit = /[\d.,]+\s*(bytes?|[kMGT]?B|tokens\/s|ms|sec|min)\b/g;
    const isEnglish = (text: string) => /[A-Za-z]{3,}/.test(text.replace(unit, '')) && !/[\u00C0-\u1EFF]/.test(text);
    const ownLanguage = (element: Element) => !element.closest(notLabels);
    const found: string[] = [];

    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const { parentElement, textContent } = walker.currentNode;
      const isData = parentElement?.closest('tbody') && !parentElement.checkVisibility();
      if (parentElement && !isData && ownLanguage(parentElement) && isEnglish(textContent ?? ''))
        found.push(textContent!.trim());
    }
    for (const attribute of ['aria-label', 'aria-description', 'aria-valuetext', 'alt', 'title', 'placeholder']) {
      for (const element of document.body.querySelectorAll(`[${attribute}]`)) {
        const text = element.getAttribute(attribute)!.replace(quoted, '');
        if (ownLanguage(element) && isEnglish(text)) found.push(`${attribute}="${text}"`);
      }
    }
    return found;
  }, NOT_LABELS);
}
