/** The key / leads to the search, from anywhere but a field one types in; who dictates or has a restless hand can turn it off. */

const KEY = 'weigh-in.slash';
const TYPED_IN = 'input, textarea, select, [contenteditable]';

/** On until somebody turned it off here. */
export function slashOpensSearch(): boolean {
  try {
    return localStorage.getItem(KEY) !== 'off';
  } catch {
    return true;
  }
}

export function setSlash(on: boolean): void {
  try {
    localStorage.setItem(KEY, on ? 'on' : 'off');
  } catch {
    // Storage may be blocked; the key then stays as it is.
  }
}

/** Follows the head's link to the search, or goes to the field where the page is the search itself. */
export function offerSearchKey(): void {
  addEventListener('keydown', (event) => {
    const { key, ctrlKey, metaKey, altKey, defaultPrevented, target } = event;
    if (key !== '/' || ctrlKey || metaKey || altKey || defaultPrevented) return;
    if ((target instanceof Element && target.closest(TYPED_IN)) || !slashOpensSearch()) return;
    event.preventDefault();
    const field = document.querySelector<HTMLElement>('[data-search] input');
    if (field) field.focus();
    else document.querySelector<HTMLElement>('[aria-keyshortcuts="/"]')?.click();
  });
}
