/** The key / leads to the search from anywhere but a field; every page carries this, so it is as short as it can be. */
import { SLASH_KEY } from './slash.ts';

/** Goes to the part of the page that names the key: the head's link, or on the search page its field. */
export function offerSearchKey(): void {
  const goal = document.querySelector<HTMLElement>('[aria-keyshortcuts]');
  addEventListener('keydown', (event) => {
    if (event.key !== '/' || event.ctrlKey || (event.target as Element).closest('input,textarea,select')) return;
    try {
      if (localStorage.getItem(SLASH_KEY)) return;
    } catch {
      // Storage may be blocked; then nobody has turned the key off.
    }
    event.preventDefault();
    goal?.focus();
    goal?.click();
  });
}
