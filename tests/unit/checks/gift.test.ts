import fc from 'fast-check';
import { parse } from 'gift-pegjs';
import { describe, expect, test } from 'vitest';
import { checkId, type Check } from '../../../src/core/checks/check.ts';
import { toGift } from '../../../src/core/checks/gift.ts';
import { readGift } from '../../fixtures/checks/read-gift.ts';

const check: Check = {
  question: 'Which is right: {a} = b, or #1 ~ 2?',
  answers: [
    { text: 'C:\\models // none', feedback: 'A backslash is a backslash.' },
    { text: '= 3 %', right: true, feedback: 'With a % sign.' },
  ],
};

describe('checks in GIFT', () => {
  test('keep the signs that GIFT reads as its own', () => {
    expect(toGift([{ category: ['A'], checks: [check] }])).toContain(
      '[plain]Which is right\\: \\{a\\} \\= b, or \\#1 \\~ 2? {',
    );
    expect(readGift(toGift([{ category: ['A'], checks: [check] }]))).toEqual([{ id: checkId(check), ...check }]);
  });

  test('come back whole, whatever is in them', () => {
    const text = fc.stringMatching(/^[\x21-\x7e€–“”]([\x20-\x7e€–“”]{0,20}[\x21-\x7e€–“”])?$/);
    const answer = fc.record({ text, feedback: text });
    fc.assert(
      fc.property(text, answer, answer, (question, first, second) => {
        fc.pre(!/^\[(html|plain|markdown|moodle)\]/.test(question + first.text + second.text));
        const any: Check = { question, answers: [first, { ...second, right: true }] };
        expect(readGift(toGift([{ category: ['A'], checks: [any] }]))).toEqual([{ id: checkId(any), ...any }]);
      }),
      { numRuns: 200 },
    );
  });

  test('lie in the category of their lesson; a slash in its name parts nothing', () => {
    const [category] = parse(toGift([{ category: ['Weigh-In', 'Either/or'], checks: [check] }]));
    expect(category).toMatchObject({ type: 'Category', title: '$course$/Weigh-In/Either//or' });
  });
});

describe('the name of a check', () => {
  test('is the same wherever it stands, and when what it says back is bettered', () => {
    const [wrong, right] = check.answers;
    expect(checkId({ ...check, answers: [{ ...wrong, feedback: 'Other words.' }, right] })).toBe(checkId(check));
  });

  test('is another one when the question, an answer or the right one changes', () => {
    const [wrong, right] = check.answers;
    const changed = [
      { ...check, question: 'Which is wrong?' },
      { ...check, answers: [{ ...wrong, text: 'another' }, right] },
      {
        ...check,
        answers: [
          { ...wrong, right: true },
          { ...right, right: false },
        ],
      },
    ];
    expect(new Set([check, ...changed].map(checkId)).size).toBe(4);
  });
});
