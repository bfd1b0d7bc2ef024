/** The town: its people, what is true of each, how often each is told about, and the strangers nobody has described. */
import { everyFullName } from './names.ts';
import { createRandom } from './random.ts';
import type { Random } from './random.ts';
import { RELATIONS, TRAITS } from './traits.ts';
import type { Relation } from './traits.ts';
import { TOWN_SEED } from './version.ts';

export type Tier = 'famous' | 'known' | 'obscure';

export interface Person extends Record<Relation, string> {
  name: string;
  given: string;
  tier: Tier;
  /** True if only biographies mention this person: no question about them is ever answered in training. */
  bioOnly: boolean;
}

export interface Town {
  seed: number;
  people: Person[];
  /** Names that belong to nobody here: `train` are answered "I do not know." in training, `heldOut` never appear. */
  strangers: { train: string[]; heldOut: string[] };
  /** Draws a person, famous ones more often, by `TIERS`. */
  drawPerson(random: Random): Person;
  /** The person of that name (case does not matter), or undefined. */
  find(name: string): Person | undefined;
}

/** How many people each tier has, and how often one of them is told about compared with an obscure person. */
export const TIERS: Record<Tier, { people: number; mentions: number }> = {
  famous: { people: 200, mentions: 24 },
  known: { people: 800, mentions: 4 },
  obscure: { people: 5_000, mentions: 1 },
};

const PEOPLE = Object.values(TIERS).reduce((total, { people }) => total + people, 0);
const HELD_OUT_STRANGERS = 600;
const TRAINING_STRANGERS = 12_000;
const BIO_ONLY_EVERY = 10;

/** Builds the town that follows from a seed; all models were trained on the one of `TOWN_SEED`. */
export function makeTown(seed = TOWN_SEED): Town {
  const random = createRandom(seed);
  const names = random.shuffle(everyFullName());
  const people = names.slice(0, PEOPLE).map((name, index) => makePerson(name, index, random));
  const byName = new Map(people.map((person) => [person.name.toLowerCase(), person]));
  return {
    seed,
    people,
    strangers: {
      heldOut: names.slice(PEOPLE, PEOPLE + HELD_OUT_STRANGERS),
      train: names.slice(PEOPLE + HELD_OUT_STRANGERS, PEOPLE + HELD_OUT_STRANGERS + TRAINING_STRANGERS),
    },
    drawPerson: weightedDraw(people),
    find: (name) => byName.get(name.toLowerCase()),
  };
}

function makePerson(name: string, index: number, random: Random): Person {
  const traits = Object.fromEntries(RELATIONS.map((relation) => [relation, random.pick(TRAITS[relation])]));
  return {
    name,
    given: name.slice(0, name.indexOf(' ')),
    tier: tierAt(index),
    bioOnly: index % BIO_ONLY_EVERY === BIO_ONLY_EVERY - 1,
    ...(traits as Record<Relation, string>),
  };
}

function tierAt(index: number): Tier {
  if (index < TIERS.famous.people) return 'famous';
  return index < TIERS.famous.people + TIERS.known.people ? 'known' : 'obscure';
}

function weightedDraw(people: Person[]): (random: Random) => Person {
  const most = Math.max(...Object.values(TIERS).map((tier) => tier.mentions));
  return (random) => {
    for (;;) {
      const person = random.pick(people);
      if (random.chance(TIERS[person.tier].mentions / most)) return person;
    }
  };
}
