/** The note that says what a term means, on the spot: opened by a click, a key or the pointer resting on the word. */
import { glossaryNotes, type GlossaryNotes } from './notes.ts';
import { placeNote } from './place.ts';

/** How long the pointer rests before a note opens, and may stray before it closes, in milliseconds. */
const PATIENCE = 300;

let note: HTMLElement | undefined;
let opened: HTMLAnchorElement | undefined;
let waiting: ReturnType<typeof setTimeout> | undefined;

const later = (act: () => void) => {
  clearTimeout(waiting);
  waiting = setTimeout(act, PATIENCE);
};

function element<Name extends keyof HTMLElementTagNameMap>(name: Name, text = ''): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}

function createNote(): HTMLElement {
  const made = element('div');
  made.className = 'term-note';
  made.popover = 'auto';
  made.tabIndex = -1;
  made.setAttribute('role', 'dialog');
  made.addEventListener('pointerenter', () => clearTimeout(waiting));
  made.addEventListener('pointerleave', ({ pointerType }) => pointerType === 'mouse' && later(closeIfIdle));
  made.addEventListener('beforetoggle', (event) => {
    if (event.newState === 'closed' && made.contains(document.activeElement)) opened?.focus();
  });
  document.body.append(made);
  return made;
}

/** A note that somebody has stepped into with the keyboard stays. */
function closeIfIdle(): void {
  if (note && !note.contains(document.activeElement)) note.hidePopover();
}

function fill(link: HTMLAnchorElement, { open, close, terms }: GlossaryNotes): boolean {
  const found = terms[link.hash.slice(1)];
  if (!found) return false;
  note ??= createNote();
  const name = element('b', found.term);
  const way = element('a', open);
  way.href = link.href;
  const button = element('button', close);
  button.type = 'button';
  button.className = 'link-button';
  button.addEventListener('click', () => note?.hidePopover());
  const last = element('p');
  last.append(way, button);
  note.lang = link.closest<HTMLElement>('[lang]')!.lang;
  note.setAttribute('aria-label', found.term);
  note.replaceChildren(name, element('p', found.text), last);
  return true;
}

function place(link: HTMLAnchorElement, shown: HTMLElement): void {
  const { left, top } = placeNote(
    // A word broken over two lines has two boxes; the note stands at the first.
    link.getClientRects()[0],
    { width: shown.offsetWidth, height: shown.offsetHeight },
    { width: document.documentElement.clientWidth, height: innerHeight },
  );
  shown.style.left = `${left + scrollX}px`;
  shown.style.top = `${top + scrollY}px`;
}

/**
 * Shows what the term of `link` means, and steps into the note if `isAsked`.
 * @throws {Error} when the glossary cannot be had or has no such term
 */
export async function showTerm(link: HTMLAnchorElement, isAsked: boolean): Promise<void> {
  clearTimeout(waiting);
  if (!fill(link, await glossaryNotes(link))) throw new Error(`The glossary has no ${link.hash}`);
  opened = link;
  note!.showPopover();
  place(link, note!);
  if (isAsked) note!.focus({ preventScroll: true });
}

/** Shows it when the pointer rests on `link`, and closes it when it has left. Failing is silent: nobody has asked. */
export function rest(link: HTMLAnchorElement): void {
  later(() => showTerm(link, false).catch(() => {}));
  link.addEventListener('pointerleave', () => later(closeIfIdle), { once: true });
}
