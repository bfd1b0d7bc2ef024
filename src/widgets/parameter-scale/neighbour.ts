/** Which model the arrow keys lead to: the next in size, then those of unpublished size by date. */
import { isKnown, type Weight } from './weight.ts';

/** All models in the order in which the keys walk through them. */
export function walkingOrder(weights: readonly Weight[]): Weight[] {
  const known = weights.filter(isKnown).toSorted((a, b) => a.parameters - b.parameters || a.id.localeCompare(b.id));
  const lane = weights.filter((weight) => !isKnown(weight)).toSorted((a, b) => a.released.localeCompare(b.released));
  return [...known, ...lane];
}

const STEPS: Record<string, number> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/** The id that `key` leads to from `current`, or undefined when the key leads nowhere. */
export function neighbour(ids: readonly string[], current: string, key: string): string | undefined {
  if (key === 'Home') return ids[0];
  if (key === 'End') return ids.at(-1);
  const step = STEPS[key];
  if (step === undefined) return undefined;
  return ids[Math.min(Math.max(ids.indexOf(current) + step, 0), ids.length - 1)];
}
