import { describe, expect, it } from 'vitest';
import { biography } from '../../../src/core/world/biographies.ts';
import { createDocuments } from '../../../src/core/world/mixture.ts';
import { mentionsPerMillion, personSheet, searchPeople, townOverview } from '../../../src/core/world/overview.ts';
import { createRandom } from '../../../src/core/world/random.ts';
import { makeTown } from '../../../src/core/world/town.ts';

const town = makeTown();

describe('the overview of the town', () => {
  it('counts everybody once', () => {
    const { people, places, tiers } = townOverview(town);
    expect(places.reduce((sum, place) => sum + place.people.length, 0)).toBe(people);
    expect(tiers.reduce((sum, tier) => sum + tier.people, 0)).toBe(people);
  });

  it('says truly how often somebody is told about', () => {
    const famous = new Set(town.people.filter((person) => person.tier === 'famous').map((person) => person.name));
    const next = createDocuments(town, 'generalist', createRandom(77));
    const documents = 40_000;
    let mentions = 0;
    for (let index = 0; index < documents; index++) {
      const name = next().map((piece) => ('text' in piece ? piece.text.match(NAME) : null)?.[0]);
      if (name.some((found) => found && famous.has(found))) mentions++;
    }
    const expected = town.people
      .filter((person) => famous.has(person.name))
      .reduce((sum, person) => sum + mentionsPerMillion(town, person), 0);
    expect(mentions / documents).toBeCloseTo(expected / 1e6, 1);
  });

  it('shows of a person just the sentences that training tells', () => {
    const [person] = town.people;
    const sentences = personSheet(person).flatMap((fact) => fact.sentences);
    const random = createRandom(1);
    for (let telling = 0; telling < 50; telling++) expect(sentences).toContain(biography(person, random).prompt);
  });

  it('finds people by any part of what is known of them', () => {
    const [person] = town.people;
    expect(searchPeople(town, `${person.given} ${person.town.slice(0, 4).toUpperCase()}`)).toContain(person);
    expect(searchPeople(town, 'zzz')).toEqual([]);
    expect(searchPeople(town, '  ')).toHaveLength(town.people.length);
  });
});

const NAME = /[A-Z][a-z]+ [A-Z][a-z]+(?=[ ?.])/;
