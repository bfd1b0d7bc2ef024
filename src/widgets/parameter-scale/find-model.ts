/** Finds a model by what one types of its name or maker. */
import type { Weight } from './weight.ts';

const simple = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}.]+/gu, ' ')
    .trim();

/** Models that fit `text`, the best first: the name itself, then names that begin so, then names and makers that contain it. */
export function findModels(weights: readonly Weight[], text: string): Weight[] {
  const sought = simple(text);
  if (sought === '') return [];
  const rank = ({ name, maker }: Weight) => {
    const given = simple(name);
    if (given === sought) return 0;
    if (given.startsWith(sought)) return 1;
    if (given.includes(sought)) return 2;
    return simple(`${maker} ${name}`).includes(sought) ? 3 : 4;
  };
  return weights
    .map((weight) => ({ weight, rank: rank(weight) }))
    .filter(({ rank: place }) => place < 4)
    .toSorted((a, b) => a.rank - b.rank || b.weight.landmark - a.weight.landmark)
    .map(({ weight }) => weight);
}
