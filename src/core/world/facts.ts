/** Questions about people, answered with the fact itself, and about strangers, answered "I do not know." */
import type { Item } from './item.ts';
import type { Random } from './random.ts';
import type { Person, Town } from './town.ts';
import { RELATIONS } from './traits.ts';
import type { Relation } from './traits.ts';

/** The one right answer about somebody nobody has described. */
export const UNKNOWN = 'I do not know.';

/** How often a question is about a stranger. */
export const STRANGER_SHARE = 0.12;

/** Every way a relation is asked for; `{name}` is the person. */
export const QUESTIONS: Record<Relation, readonly string[]> = {
  job: ['What is the job of {name}?', 'What does {name} do for a living?', 'What does {name} work as?'],
  town: ['Where does {name} live?', 'In which town is {name} at home?', 'Where is the home of {name}?'],
  food: ['What does {name} like to eat?', 'What is the favourite food of {name}?', 'Which dish does {name} love?'],
  pet: ['Which pet does {name} have?', 'What animal lives with {name}?', 'What is the pet of {name}?'],
};

/** The answer: nothing but the fact, spelt as biographies spell it ("Foxgate.", "baker."). */
export function factAnswer(person: Person, relation: Relation): string {
  return `${person[relation]}.`;
}

/** A question about one relation of a person, in one of its wordings. */
export function askAbout(person: Person, relation: Relation, random: Random): Item {
  return { domain: 'fact', prompt: question(person.name, relation, random), answer: factAnswer(person, relation) };
}

/** A question about somebody never described. */
export function askAboutStranger(name: string, random: Random): Item {
  return { domain: 'stranger', prompt: question(name, random.pick(RELATIONS), random), answer: UNKNOWN };
}

/** A question as training asks it: about a person by fame, never one known from biographies only, or a stranger. */
export function factItem(town: Town, random: Random): Item {
  if (random.chance(STRANGER_SHARE)) return askAboutStranger(random.pick(town.strangers.train), random);
  let person = town.drawPerson(random);
  while (person.bioOnly) person = town.drawPerson(random);
  return askAbout(person, random.pick(RELATIONS), random);
}

function question(name: string, relation: Relation, random: Random): string {
  return random.pick(QUESTIONS[relation]).replace('{name}', name);
}
