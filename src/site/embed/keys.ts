/** Keys that belong to the deck around an embed: after a click in a frame the deck itself gets none. */

export type Move = 'next' | 'prev';

/** Clickers send these; they turn the slide wherever the focus is, on a slider too. */
const ALWAYS: Record<string, Move> = { PageDown: 'next', PageUp: 'prev' };
const OUTSIDE_CONTROLS: Record<string, Move> = { ArrowRight: 'next', ArrowLeft: 'prev' };

/** What uses arrows itself. A button or a link does not: after pressing one, the arrow is for the deck. */
const ARROW_CONTROLS = [
  'input:not([type="button"], [type="submit"], [type="reset"], [type="checkbox"])',
  'select',
  'textarea',
  'dialog',
  '[contenteditable]',
  '[tabindex]:not([tabindex="-1"])',
].join();

type Press = Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'isComposing'>;

const isPlain = (press: Press) =>
  !press.altKey && !press.ctrlKey && !press.metaKey && !press.shiftKey && !press.isComposing;

/** The move that a key asks for wherever the focus is, or null. */
export const moveAnywhere = (press: Press): Move | null => (isPlain(press) ? (ALWAYS[press.key] ?? null) : null);

/** The move that a key asks for when nothing at the focus uses it, or null. */
export const moveOutsideControls = (press: Press, focus: Element | null): Move | null =>
  isPlain(press) && !focus?.closest(ARROW_CONTROLS) ? (OUTSIDE_CONTROLS[press.key] ?? null) : null;

/** Hands a deck its keys while `inDeck` says that there is one; Escape lets go of the control at the focus. */
export function forwardKeys(inDeck: () => boolean, move: (move: Move) => void): void {
  const hand = (event: KeyboardEvent, found: Move | null) => {
    if (!found || !inDeck()) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    move(found);
  };
  // Before the control at the focus, which would take the key for itself …
  addEventListener('keydown', (event) => hand(event, moveAnywhere(event)), { capture: true });
  // … and after everything in the widget that may have used the key.
  addEventListener('keydown', (event) => {
    if (event.defaultPrevented) return;
    hand(event, moveOutsideControls(event, event.target instanceof Element ? event.target : null));
    if (event.key === 'Escape' && !document.querySelector('dialog[open]')) {
      (document.activeElement as HTMLElement | null)?.blur();
    }
  });
}
