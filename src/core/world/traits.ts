/** What can be true of a person: each relation's possible values. */
import { TOWN_NAMES, everyPair } from './names.ts';

export const RELATIONS = ['job', 'town', 'food', 'pet'] as const;

export type Relation = (typeof RELATIONS)[number];

const WARES = 'bell boat clock hat kite lamp shoe toy'.split(' ');
const TRADES = ' maker, mender, painter, seller'.split(',');
const TASTES = 'apple bean cherry honey onion pear plum pumpkin'.split(' ');
const DISHES = ' bread, cake, pie, soup'.split(',');
const COATS = 'black brown grey white'.split(' ');
const ANIMALS = ' cat, dog, duck, goat, hen, rabbit'.split(',');

/**
 * The values a relation can have; for one person exactly one is true. Each is put together of two parts, as names are:
 * so few parts have tokens of their own, and a fact costs even the smallest model two tokens.
 */
export const TRAITS: Record<Relation, readonly string[]> = {
  job: everyPair(WARES, TRADES),
  town: TOWN_NAMES,
  food: everyPair(TASTES, DISHES),
  pet: everyPair(COATS, ANIMALS),
};

/** The word with the article it takes: "an owl", "a goat". */
export function withArticle(word: string): string {
  return `${/^[aeiou]/.test(word) ? 'an' : 'a'} ${word}`;
}

/** The text with a capital first letter. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
