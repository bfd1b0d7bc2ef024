/** Short biographies: two to four sentences about a person, each telling one fact. */
import type { Item } from './item.ts';
import type { Random } from './random.ts';
import type { Person } from './town.ts';
import { RELATIONS, withArticle } from './traits.ts';
import type { Relation } from './traits.ts';

/**
 * Every way a fact is told; `{name}` is the person, `{fact}` the fact, `{a fact}` the fact with its article. The name
 * comes first: what a model has not yet read cannot help it to expect the fact.
 */
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
    '{name} comes to the table first when there is {fact}.',
  ],
  pet: [
    '{name} has {a fact}.',
    '{name} takes good care of {a fact}.',
    'The pet of {name} is {a fact}.',
    '{name} is met at the door by {a fact}.',
    'Every morning {name} feeds {a fact}.',
  ],
};

/** Some of a person's facts, told in random order and wording. */
export function biography(person: Person, random: Random): Item {
  const relations = random.sample(RELATIONS, random.range(2, RELATIONS.length));
  const sentences = relations.map((relation) =>
    tellFact(random.pick(SENTENCES[relation]), person.name, person[relation]),
  );
  const [prompt, ...rest] = sentences;
  return { domain: 'biography', prompt, answer: rest.join(' '), text: sentences.join(' ') };
}

/** Fills one of the `SENTENCES`. */
export function tellFact(sentence: string, name: string, fact: string): string {
  return sentence.replace('{name}', name).replace('{fact}', fact).replace('{a fact}', withArticle(fact));
}
