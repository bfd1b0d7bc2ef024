/** Who and what a story is about: drawn once, then the same in every sentence. */
import type { Random } from '../random.ts';

export const GIRLS = ['Ada', 'Clara', 'Edith', 'Greta', 'Hanna', 'Ida', 'June', 'Lotte', 'Maja', 'Rosa'];
export const BOYS = ['Anton', 'Bruno', 'Emil', 'Felix', 'Hugo', 'Jonas', 'Milo', 'Otto', 'Paul', 'Theo'];
export const COLOURS = ['red', 'blue', 'green', 'yellow', 'white', 'brown', 'purple'];
export const THINGS =
  'ball basket bell boat book cup drum flute hat key kite lamp map ribbon rope scarf shell whistle'.split(' ');
export const ANIMALS = ['duckling', 'hedgehog', 'kitten', 'lamb', 'puppy', 'rabbit', 'sparrow', 'squirrel'];
export const OUTDOORS = ['forest', 'garden', 'harbour', 'market', 'meadow', 'orchard'];
export const INDOORS = ['attic', 'bakery', 'barn', 'cellar', 'library', 'mill', 'school', 'stable'];
export const PLACES = [...OUTDOORS, ...INDOORS];
export const GROWN_UPS = ['baker', 'farmer', 'gardener', 'miller', 'postman', 'teacher'];
export const TREATS = ['apple juice', 'honey cake', 'hot soup', 'plum jam', 'sweet buns', 'warm bread'];
const SNACKS = ['honey cake', 'ripe pears', 'sweet buns', 'warm bread'];
const TRINKETS = ['cup', 'hat', 'key', 'ribbon', 'scarf', 'whistle'];
const SHELTERS = ['bridge', 'hay cart', 'pine tree', 'porch'];
const HURDLES = ['brook', 'ditch', 'fence', 'hedge', 'wall'];
const STRANGERS = ['fisherman', 'pedlar', 'shepherd', 'tailor'];
export const WEATHERS = ['bright', 'cloudy', 'cold', 'rainy', 'sunny', 'warm', 'windy'];

/** The slots every plot may use, and those of sub-plots. `place`, `far` and `last` are three different places. */
export interface Cast {
  hero: string;
  friend: string;
  thing: string;
  gift: string;
  colour: string;
  animal: string;
  place: string;
  far: string;
  last: string;
  grown: string;
  treat: string;
  weather: string;
  snack: string;
  stray: string;
  shade: string;
  trinket: string;
  shelter: string;
  hurdle: string;
  stranger: string;
}

/** What each slot may be, unless a plot narrows it. */
export const CHOICES: Record<keyof Cast, readonly string[]> = {
  hero: [...GIRLS, ...BOYS],
  friend: [...GIRLS, ...BOYS],
  thing: THINGS,
  gift: THINGS,
  colour: COLOURS,
  animal: ANIMALS,
  place: PLACES,
  far: PLACES,
  last: PLACES,
  grown: GROWN_UPS,
  treat: TREATS,
  weather: WEATHERS,
  snack: SNACKS,
  stray: ANIMALS,
  shade: COLOURS,
  trinket: TRINKETS,
  shelter: SHELTERS,
  hurdle: HURDLES,
  stranger: STRANGERS,
};

/** Draws a value for every slot, never the same one twice, within what the plot allows. */
export function drawCast(random: Random, narrowed: Partial<Record<keyof Cast, readonly string[]>> = {}): Cast {
  const cast: Partial<Cast> = {};
  for (const slot of Object.keys(CHOICES) as (keyof Cast)[]) {
    const used = Object.values(cast);
    cast[slot] = random.pick((narrowed[slot] ?? CHOICES[slot]).filter((value) => !used.includes(value)));
  }
  return cast as Cast;
}

/** The cast as words to put into sentences, pronouns included: `he`, `His`… the hero's, `friend.he`… the friend's. */
export function castWords(cast: Partial<Cast>): Record<string, string> {
  return { ...cast, ...pronouns(cast.hero, ''), ...pronouns(cast.friend, 'friend.') };
}

function pronouns(name: string | undefined, prefix: string): Record<string, string> {
  if (name === undefined) return {};
  const [he, him, his] = GIRLS.includes(name) ? ['she', 'her', 'her'] : ['he', 'him', 'his'];
  const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
  return {
    [`${prefix}he`]: he,
    [`${prefix}him`]: him,
    [`${prefix}his`]: his,
    [`${prefix}He`]: capital(he),
    [`${prefix}His`]: capital(his),
  };
}
