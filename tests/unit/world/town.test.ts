import { describe, expect, it } from 'vitest';
import { FAMILY_NAMES, GIVEN_NAMES, TOWN_NAMES } from '../../../src/core/world/names.ts';
import { createRandom } from '../../../src/core/world/random.ts';
import { BOYS, GIRLS } from '../../../src/core/world/stories/cast.ts';
import { TIERS, makeTown } from '../../../src/core/world/town.ts';
import { RELATIONS, TRAITS } from '../../../src/core/world/traits.ts';

const town = makeTown();

describe('the town', () => {
  it('has no two people, strangers or held-out strangers of the same name', () => {
    const names = [...town.people.map((person) => person.name), ...town.strangers.train, ...town.strangers.heldOut];
    expect(new Set(names).size).toBe(names.length);
  });

  it('has no part of a name that means two things', () => {
    const parts = [...GIVEN_NAMES, ...FAMILY_NAMES, ...TOWN_NAMES, ...GIRLS, ...BOYS];
    expect(new Set(parts).size).toBe(parts.length);
  });

  it('has one value for each relation of each person, and no value twice in a relation', () => {
    for (const relation of RELATIONS) {
      expect(new Set(TRAITS[relation]).size).toBe(TRAITS[relation].length);
      for (const person of town.people) expect(TRAITS[relation]).toContain(person[relation]);
    }
  });

  it('has as many famous, known and obscure people as its tiers say, some of each only in biographies', () => {
    for (const [tier, { people }] of Object.entries(TIERS)) {
      const members = town.people.filter((person) => person.tier === tier);
      expect(members.length).toBe(people);
      expect(members.filter((person) => person.bioOnly).length).toBe(members.length / 10);
    }
  });

  it('draws famous people more often, by as much as it says', () => {
    const random = createRandom(9);
    const drawn = Array.from({ length: 50_000 }, () => town.drawPerson(random).tier);
    const rate = (tier: 'famous' | 'obscure') => drawn.filter((one) => one === tier).length / TIERS[tier].people;
    expect(rate('famous') / rate('obscure')).toBeCloseTo(TIERS.famous.mentions / TIERS.obscure.mentions, 0);
  });

  it('finds people by name, whatever the case, and no strangers', () => {
    const [person] = town.people;
    expect(town.find(person.name.toUpperCase())).toBe(person);
    expect(town.find(town.strangers.train[0])).toBeUndefined();
  });

  it('is another one for another seed', () => {
    expect(makeTown().people).toEqual(town.people);
    expect(makeTown(2).people[0]).not.toEqual(town.people[0]);
  });
});
