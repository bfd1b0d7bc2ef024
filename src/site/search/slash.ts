/** Whether the key / leads to the search: it does until somebody who dictates, or has a restless hand, turns it off. */

/** Where it is kept that the key was turned off, in the reader's own storage. */
export const SLASH_KEY = 'weigh-in.slash';

export function slashOpensSearch(): boolean {
  try {
    return localStorage.getItem(SLASH_KEY) === null;
  } catch {
    return true;
  }
}

export function setSlash(on: boolean): void {
  try {
    if (on) localStorage.removeItem(SLASH_KEY);
    else localStorage.setItem(SLASH_KEY, 'off');
  } catch {
    // Storage may be blocked; the key then stays as it is.
  }
}
