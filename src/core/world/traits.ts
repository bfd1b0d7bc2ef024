/** What can be true of a person: each relation's possible values. */
import { TOWN_NAMES } from './names.ts';

export const RELATIONS = ['job', 'town', 'food', 'pet'] as const;

export type Relation = (typeof RELATIONS)[number];

const JOBS = `actor baker barber beekeeper carpenter clown cook dentist diver doctor farmer gardener glazier hatter
  judge librarian locksmith miller miner nurse painter pilot plumber postman potter sailor shepherd singer smith
  tailor teacher weaver`;

const FOODS = `apple pie,baked pears,barley soup,bean stew,black bread,blueberry cake,cheese toast,cherry jam,
  chestnut soup,corn bread,cucumber salad,fish pie,fried eggs,garlic rice,ginger biscuits,grilled corn,honey cake,
  lemon pudding,mushroom pie,oat porridge,onion rolls,pea soup,plum dumplings,potato pancakes,pumpkin bread,
  raisin buns,roast carrots,smoked fish,spinach noodles,tomato soup,vanilla ice,walnut cake`;

const PETS = `beetle canary cat crow dog donkey dove duck ferret frog goat goldfish goose hamster hedgehog hen lizard
  mouse owl parrot pony rabbit snail tortoise`;

/** The values a relation can have; for one person exactly one is true. */
export const TRAITS: Record<Relation, readonly string[]> = {
  job: JOBS.split(/\s+/),
  town: TOWN_NAMES,
  food: FOODS.split(/,\s*/),
  pet: PETS.split(/\s+/),
};

/** The word with the article it takes: "an owl", "a goat". */
export function withArticle(word: string): string {
  return `${/^[aeiou]/.test(word) ? 'an' : 'a'} ${word}`;
}

/** The text with a capital first letter. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
