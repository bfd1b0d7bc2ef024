import { describe, expect, it } from 'vitest';
import { createRandom } from '../../../src/core/world/random.ts';
import { readSum } from '../../../src/core/world/sums/read-sum.ts';
import { writeSteps } from '../../../src/core/world/sums/steps.ts';
import { MOST_DIGITS, drawSum, sumItem, valueOf } from '../../../src/core/world/sums/sum.ts';
import type { Operator } from '../../../src/core/world/sums/sum.ts';

/** Every equation in the steps, checked by evaluating its left side. */
function wrongEquations(steps: string): string[] {
  return [...steps.matchAll(/(\d+)((?:[+\-*]\d+)+)=(\d+)/g)]
    .filter(([, first, rest, result]) => {
      const value = [...rest.matchAll(/([+\-*])(\d+)/g)].reduce(
        (left, [, operator, right]) => valueOf({ left, operator: operator as Operator, right: Number(right) }),
        Number(first),
      );
      return value !== Number(result);
    })
    .map(([equation]) => equation);
}

/** What the columns write down, the last column first. */
function writtenNumber(steps: string): number {
  const written = [...steps.matchAll(/write (\d+)/g)].map(([, digits]) => digits);
  return Number(written.reverse().join(''));
}

describe('sums', () => {
  it('have steps whose every equation holds and whose digits, put together, are the answer', () => {
    const random = createRandom(12);
    for (let draw = 0; draw < 5_000; draw++) {
      const item = sumItem(random);
      expect(wrongEquations(item.steps!), item.prompt).toEqual([]);
      expect(`${writtenNumber(item.steps!)}.`, item.prompt).toBe(item.answer);
      expect(item.answer, item.prompt).toBe(`${valueOf(readSum(item.prompt)!)}.`);
    }
  });

  it('carry and borrow as one does on paper', () => {
    expect(writeSteps({ left: 438, operator: '+', right: 276 })).toBe(
      '8+6=14, write 4, carry 1. 3+7+1=11, write 1, carry 1. 4+2+1=7, write 7.',
    );
    expect(writeSteps({ left: 703, operator: '-', right: 634 })).toBe(
      '3-4 is too small, 13-4=9, write 9, borrow 1. ' +
        '0-1 is too small, 10-1=9, 9-3=6, write 6, borrow 1. 7-1=6, 6-6=0, write 0.',
    );
    expect(writeSteps({ left: 67, operator: '*', right: 8 })).toBe(
      '7*8=56, write 6, carry 5. 6*8=48, 48+5=53, write 53.',
    );
  });

  it('count a missing digit as 0', () => {
    expect(writeSteps({ left: 12, operator: '+', right: 345 })).toBe('2+5=7, write 7. 1+4=5, write 5. 0+3=3, write 3.');
  });

  it('have numbers of the length asked for and never a negative difference', () => {
    const random = createRandom(3);
    for (const operator of Object.keys(MOST_DIGITS) as Operator[]) {
      for (let digits = 1; digits <= MOST_DIGITS[operator]; digits++) {
        const sum = drawSum(operator, digits, random);
        expect(String(sum.left)).toHaveLength(digits);
        expect(valueOf(sum)).toBeGreaterThanOrEqual(0);
      }
    }
  });

  it.each([
    ['438+276=?', 714],
    ['What is 438+276?', 714],
    ['  what IS 438 + 276 ', 714],
    ['438 + 276 =', 714],
    ['12−5', 7],
    ['67×8=?', 536],
    ['67 x 8', 536],
    ['5-9', -4],
  ])('are recognised in "%s"', (text, value) => {
    expect(valueOf(readSum(text)!)).toBe(value);
  });

  it.each([
    '',
    '438',
    '1+2+3',
    '1.5+2',
    'I was born on 4-12 in the mill.',
    'What is 3+?',
    'Ada has 3+4 hats',
    '9/3',
    '999999999*999999999',
  ])('are not seen in "%s"', (text) => {
    expect(readSum(text)).toBeNull();
  });
});
