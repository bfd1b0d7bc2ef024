import { describe, expect, it } from 'vitest';
import { SENTENCES, biography, tellFact } from '../../../src/core/world/biographies.ts';
import { QUESTIONS, UNKNOWN, factAnswer, factItem } from '../../../src/core/world/facts.ts';
import { createRandom } from '../../../src/core/world/random.ts';
import { readQuestion } from '../../../src/core/world/read-question.ts';
import { makeTown } from '../../../src/core/world/town.ts';
import { RELATIONS } from '../../../src/core/world/traits.ts';

const town = makeTown();

describe('facts', () => {
  it('have exactly one place for a name in every wording', () => {
    for (const wording of RELATIONS.flatMap((relation) => [...QUESTIONS[relation], ...SENTENCES[relation]])) {
      expect(wording.split('{name}')).toHaveLength(2);
    }
  });

  it('are told after the name, in every wording', () => {
    for (const wording of RELATIONS.flatMap((relation) => SENTENCES[relation])) {
      expect(wording.indexOf('{name}'), wording).toBeLessThan(wording.search(/\{(a )?fact\}/));
    }
  });

  it('begin the answer, so that the first token says what is known', () => {
    const person = { ...town.people[0], job: 'hat mender', town: 'Foxgate' };
    expect(factAnswer(person, 'job')).toBe('hat mender.');
    expect(factAnswer(person, 'town')).toBe('Foxgate.');
  });

  it('are true in every training question, which is never about a held-out stranger or somebody in biographies only', () => {
    const random = createRandom(4);
    const heldOut = new Set(town.strangers.heldOut);
    let strangers = 0;
    for (let draw = 0; draw < 20_000; draw++) {
      const item = factItem(town, random);
      const question = readQuestion(item.prompt)!;
      expect(heldOut.has(question.name)).toBe(false);
      const person = town.find(question.name);
      expect(item.answer).toBe(person ? factAnswer(person, question.relation) : UNKNOWN);
      expect(person?.bioOnly ?? false).toBe(false);
      if (!person) strangers++;
    }
    expect(strangers).toBeGreaterThan(1_000);
  });

  it('are told in biographies just as they are', () => {
    const random = createRandom(8);
    for (const person of town.people.slice(0, 300)) {
      const item = biography(person, random);
      const told = RELATIONS.filter((relation) => item.text!.includes(person[relation]));
      expect(item.text!.startsWith(item.prompt)).toBe(true);
      expect(item.prompt).toContain(person.name);
      expect(told.length).toBeGreaterThanOrEqual(2);
    }
  });

  it('take the right article', () => {
    expect(tellFact('{name} is {a fact}.', 'Ema Redwell', 'actor')).toBe('Ema Redwell is an actor.');
    expect(tellFact('{name} has {a fact}.', 'Ema Redwell', 'goat')).toBe('Ema Redwell has a goat.');
  });
});
