/** Keeps the quiz's answers, settings and step in the page's address, so that reload, Back and a copied link all work. */
import { readAddress, writeAddress, type Place, type ReadPlace } from '../../core/quiz/address.ts';
import type { Quiz } from '../../core/quiz/quiz.ts';

/** Marks history entries whose answers are older than those on the page: going back must not lose the newer ones. */
const OWN = 'weigh-in.quiz';

const isOwn = (state: unknown): boolean => typeof state === 'object' && state !== null && OWN in state;

/** A hash that names an element of the page, such as the skip link's, is not ours. */
const namesElement = (hash: string) => hash.length > 1 && document.getElementById(hash.slice(1)) !== null;

/** What the address says now; undefined when it speaks of something else. Browser only. */
export function readBar(quiz: Quiz): ReadPlace | undefined {
  return namesElement(location.hash) ? undefined : readAddress(quiz, location.hash);
}

/** Writes `place` into the address without a new history entry. Browser only. */
export function writeBar(quiz: Quiz, place: Place): void {
  try {
    history.replaceState({ [OWN]: true }, '', `#${writeAddress(quiz, place)}`);
  } catch {
    // A sandboxed or data: document may not change its address; the quiz works on without it.
  }
}

/**
 * Calls `onPlace` when the reader follows a link within the page, goes back or forward, or pastes another link.
 * Entries of our own give the step alone. Returns the function that stops it. Browser only.
 */
export function watchBar(quiz: Quiz, onPlace: (place: Partial<ReadPlace>) => void): () => void {
  const read = () => {
    const place = readBar(quiz);
    if (!place) return onPlace({});
    onPlace(isOwn(history.state) ? { at: place.at } : place);
  };
  window.addEventListener('hashchange', read);
  return () => window.removeEventListener('hashchange', read);
}
