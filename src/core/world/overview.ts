/** Looking around in the town: who lives where, what is told about whom, and how often. */
import { SENTENCES, tellFact } from './biographies.ts';
import { QUESTIONS, STRANGER_SHARE, factAnswer } from './facts.ts';
import { MIXTURES } from './mixture.ts';
import { TIERS } from './town.ts';
import type { Person, Tier, Town } from './town.ts';
import { RELATIONS, TRAITS } from './traits.ts';
import type { Relation } from './traits.ts';

export interface TownOverview {
  people: number;
  /** How many people each tier has, and how many documents of a million are about one of them. */
  tiers: { tier: Tier; people: number; mentionsPerMillion: number }[];
  /** Every place with its inhabitants, the most populous first. */
  places: { name: string; people: Person[] }[];
  /** How many people only biographies mention. */
  bioOnly: number;
  /** How many names are answered "I do not know." in training, and how many never appear. */
  strangers: { train: number; heldOut: number };
}

/** Counts the town: what a page about it shows first. */
export function townOverview(town: Town): TownOverview {
  const inhabitants = new Map<string, Person[]>(TRAITS.town.map((name) => [name, []]));
  for (const person of town.people) inhabitants.get(person.town)!.push(person);
  return {
    people: town.people.length,
    tiers: (Object.keys(TIERS) as Tier[]).map((tier) => {
      const members = town.people.filter((person) => person.tier === tier);
      const asked = members.find((person) => !person.bioOnly)!;
      return { tier, people: members.length, mentionsPerMillion: mentionsPerMillion(town, asked) };
    }),
    places: [...inhabitants]
      .map(([name, people]) => ({ name, people }))
      .sort((one, other) => other.people.length - one.people.length || one.name.localeCompare(other.name, 'en')),
    bioOnly: town.people.filter((person) => person.bioOnly).length,
    strangers: { train: town.strangers.train.length, heldOut: town.strangers.heldOut.length },
  };
}

/** Of a million documents a generalist reads, how many are expected to be about this person (not rounded). */
export function mentionsPerMillion(town: Town, person: Person): number {
  const weight = TIERS[person.tier].mentions;
  const inBiographies = weight / totalMentions(town.people);
  const inQuestions = person.bioOnly ? 0 : weight / totalMentions(town.people.filter((other) => !other.bioOnly));
  const { biography, fact, ...rest } = MIXTURES.generalist;
  const total = biography + fact + Object.values(rest).reduce((sum, share) => sum + share, 0);
  return (1e6 * (biography * inBiographies + fact * (1 - STRANGER_SHARE) * inQuestions)) / total;
}

/** Everything that training can say about a person: each fact's value, the sentences that tell it, the questions. */
export function personSheet(person: Person): PersonFact[] {
  return RELATIONS.map((relation) => ({
    relation,
    value: person[relation],
    sentences: SENTENCES[relation].map((sentence) => tellFact(sentence, person.name, person[relation])),
    questions: QUESTIONS[relation].map((question) => question.replace('{name}', person.name)),
    answer: factAnswer(person, relation),
  }));
}

export interface PersonFact {
  relation: Relation;
  value: string;
  sentences: string[];
  questions: string[];
  answer: string;
}

/** People whose name, home, job, food or pet contains the words typed (case does not matter), famous ones first. */
export function searchPeople(town: Town, typed: string): Person[] {
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
  return town.people.filter((person) => {
    const all = [person.name, ...RELATIONS.map((relation) => person[relation])].join(' ').toLowerCase();
    return words.every((word) => all.includes(word));
  });
}

function totalMentions(people: Person[]): number {
  return people.reduce((sum, person) => sum + TIERS[person.tier].mentions, 0);
}
