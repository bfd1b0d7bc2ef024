/** Keeping track: things are carried from place to place, and at the end one of them is looked for. */
import type { Item } from '../item.ts';
import type { Random } from '../random.ts';
import { BOYS, GIRLS, PLACES, THINGS } from '../stories/cast.ts';

/** How often the thing that is looked for may be moved. */
export const MOST_MOVES = 5;

/** Ways of saying where a thing is at first, and that somebody moves it. */
export const STARTS = ['The {thing} is in the {place}.', 'The {thing} lies in the {place}.'];
export const MOVES = [
  '{name} takes the {thing} to the {place}.',
  '{name} carries the {thing} to the {place}.',
  '{name} brings the {thing} to the {place}.',
];
export const LOOKED_FOR = 'Where is the {thing}?';

/** The thing that only distracts is moved this many times at most. */
const MOST_DISTRACTIONS = 2;

/**
 * Two things, each in its place; the one that is looked for is moved `moves` times, the other up to twice, in any order.
 * The answer is the last place; the steps are all places in which the thing has been.
 */
export function trackingItem(random: Random, moves = random.range(0, MOST_MOVES)): Item {
  const [wanted, other] = random.sample(THINGS, 2);
  const distractions = random.range(0, MOST_DISTRACTIONS);
  const carried = random.shuffle([
    ...Array.from({ length: moves }, () => wanted),
    ...Array.from({ length: distractions }, () => other),
  ]);
  const names = random.sample([...GIRLS, ...BOYS], 2);
  const places: Record<string, string[]> = { [wanted]: [], [other]: [] };
  const tell = (wordings: readonly string[], thing: string) => {
    const place = random.pick(PLACES.filter((candidate) => candidate !== places[thing].at(-1)));
    places[thing].push(place);
    return random
      .pick(wordings)
      .replace('{name}', random.pick(names))
      .replace('{thing}', thing)
      .replace('{place}', place);
  };
  const sentences = [
    ...random.shuffle([wanted, other]).map((thing) => tell(STARTS, thing)),
    ...carried.map((thing) => tell(MOVES, thing)),
    LOOKED_FOR.replace('{thing}', wanted),
  ];
  return {
    domain: 'tracking',
    prompt: sentences.join(' '),
    answer: `${places[wanted].at(-1)}.`,
    steps: `${places[wanted].join(', ')}.`,
  };
}
