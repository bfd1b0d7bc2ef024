import { describe, expect, it } from 'vitest';
import { UNKNOWN } from '../../../src/core/world/facts.ts';
import { judge } from '../../../src/core/world/judge.ts';
import { testItems } from '../../../src/core/world/test-items.ts';
import { makeTown } from '../../../src/core/world/town.ts';

const town = makeTown();
const [person] = town.people;
const other = town.people.find((candidate) => candidate.town !== person.town)!;

describe('the judge', () => {
  it.each([
    ['438+276=?', '714.', 'right'],
    ['what is 438 + 276?', ' 714', 'right'],
    ['438+276=?', '8+6=14, write 4, carry 1. 3+7+1=11, write 1, carry 1. 4+2+1=7, write 7. 714.', 'right'],
    ['438+276=?', '704.', 'wrong'],
    ['438+276=?', '7140.', 'wrong'],
    ['438+276=?', '', 'wrong'],
    ['5-9', '-4', 'right'],
  ])('marks "%s" answered "%s" as %s', (prompt, output, verdict) => {
    expect(judge(town, prompt, output)).toMatchObject({ verdict });
  });

  it('knows what is true of people, whatever the case and spaces', () => {
    const question = `Where does ${person.name} live?`;
    const expected = `${person.town}.`;
    expect(judge(town, question, expected)).toEqual({ verdict: 'right', expected });
    expect(judge(town, ` where does  ${person.name.toLowerCase()} live `, person.town.toUpperCase())).toEqual({
      verdict: 'right',
      expected,
    });
    expect(judge(town, question, `${other.town}.`)).toEqual({ verdict: 'wrong', expected });
    expect(judge(town, question, UNKNOWN)).toEqual({ verdict: 'declined', expected });
  });

  it('holds "I do not know." to be right about every kind of stranger', () => {
    for (const name of [town.strangers.train[0], town.strangers.heldOut[0]]) {
      const question = `Which pet does ${name} have?`;
      expect(judge(town, question, 'I do not know')).toEqual({ verdict: 'right', expected: UNKNOWN });
      expect(judge(town, question, 'Goat.')).toEqual({ verdict: 'wrong', expected: UNKNOWN });
    }
  });

  it.each(['message', 'message-held-out', 'review'] as const)(
    'knows the label of every %s the world writes',
    (domain) => {
      for (const { prompt, answer } of testItems(domain, 5, 400)) {
        expect(judge(town, prompt, answer), prompt).toEqual({ verdict: 'right', expected: answer });
        expect(judge(town, prompt, 'Poem.')).toEqual({ verdict: 'wrong', expected: answer });
      }
    },
  );

  it.each(['Message: Good day.', 'Message: Why was my card refused? When do you open?', 'Review: Hm.'])(
    'has no opinion on a letter it does not understand: "%s"',
    (prompt) => {
      expect(judge(town, prompt, 'Refund.')).toBeNull();
    },
  );

  it.each([
    '',
    'Once there was a child',
    'Where does Napoleon Bonaparte live?',
    'Who is the king?',
    '?'.repeat(10_000),
  ])('has no opinion on "%s"', (prompt) => {
    expect(judge(town, prompt, 'Paris.')).toBeNull();
  });
});
