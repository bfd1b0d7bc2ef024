/** Keys on a list of marks: arrows choose the next one and move the focus to it, Enter the one in focus; plus, minus and 0 zoom. */
import { tick } from 'svelte';
import { neighbour } from './neighbour.ts';

export type ZoomKey = 'closer' | 'farther' | 'whole';

const ZOOM_KEYS: Record<string, ZoomKey> = { '+': 'closer', '=': 'closer', '-': 'farther', _: 'farther', '0': 'whole' };

export interface Walk {
  ids: readonly string[];
  current: string;
  choose: (id: string) => void;
  /** The marks' elements by id, once drawn. */
  elements: Record<string, SVGElement | HTMLElement | undefined>;
  zoom?: (key: ZoomKey) => void;
}

/** Does what the pressed key asks for; other keys are left to the page. */
export async function walk(event: KeyboardEvent, { ids, current, choose, elements, zoom }: Walk): Promise<void> {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const zoomKey = ZOOM_KEYS[event.key];
  if (zoom && zoomKey) {
    event.preventDefault();
    zoom(zoomKey);
    return;
  }
  const id = event.key === 'Enter' || event.key === ' ' ? current : neighbour(ids, current, event.key);
  if (id === undefined) return;
  event.preventDefault();
  choose(id);
  await tick();
  elements[id]?.focus();
}
