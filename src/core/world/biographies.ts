/** Short biographies: two to four sentences about a person, each telling one fact. */
import type { Item } from './item.ts';
import type { Random } from './random.ts';
import type { Person } from './town.ts';
import { RELATIONS, withArticle } from './traits.ts';
import type { Relation } from './traits.ts';

/** Every way a fact is told; `{name}` is the person, `{fact}` the fact, `{a fact}` the fact with its article. */
export const SENTENCES: Record<Relation, readonly string[]> = {
  job: [
    '{name} is {a fact}.',
    '{name} works as {a fact}.',
    '{name} earns a living as {a fact}.',
    'Years ago {name} became {a fact}.',
    'People say that {name} is a very good {fact}.',
  ],
  town: [
    '{name} lives in {fact}.',
    '{name} has a house in {fact}.',
    'The home of {name} is in {fact}.',
    'You can meet {name} in {fact}.',
    '{name} never moved away from {fact}.',
  ],
  food: [
    '{name} loves {fact}.',
    '{name} likes {fact} best of all.',
    'The favourite food of {name} is {fact}.',
    'On birthdays {name} always asks for {fact}.',
    'If there is {fact}, {name} comes to the table first.',
  ],
  pet: [
    '{name} has {a fact}.',
    '{name} takes good care of {a fact}.',
    'The pet of {name} is {a fact}.',
    'At home {a fact} waits for {name}.',
    'Every morning {name} feeds {a fact}.',
  ],
};

/** A person's facts told in random order and wording; the first sentence has the full name, later ones mostly. */
export function biography(person: Person, random: Random): Item {
  const relations = random.sample(RELATIONS, random.range(2, RELATIONS.length));
  const sentences = relations.map((relation, index) => {
    const name = index > 0 && random.chance(0.3) ? person.given : person.name;
    return tellFact(random.pick(SENTENCES[relation]), name, person[relation]);
  });
  const [prompt, ...rest] = sentences;
  return { domain: 'biography', prompt, answer: rest.join(' '), text: sentences.join(' ') };
}

/** Fills one of the `SENTENCES`. */
export function tellFact(sentence: string, name: string, fact: string): string {
  return sentence.replace('{name}', name).replace('{fact}', fact).replace('{a fact}', withArticle(fact));
}
