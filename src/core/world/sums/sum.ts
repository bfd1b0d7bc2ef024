/** Sums: plus, minus and times, asked in a few ways, with the answer and the school method written out. */
import type { Item } from '../item.ts';
import type { Random } from '../random.ts';
import { writeSteps } from './steps.ts';

export type Operator = '+' | '-' | '*';

export interface Sum {
  left: number;
  operator: Operator;
  right: number;
}

/** Digits a sum's larger number can have; the second factor of a product always has one. */
export const MOST_DIGITS: Record<Operator, number> = { '+': 4, '-': 4, '*': 3 };

const OPERATORS: readonly Operator[] = ['+', '+', '-', '-', '*'];
const WORDINGS = ['{sum}=?', '{sum}=?', 'What is {sum}?', 'What is {sum}?', '{sum}=', 'How much is {sum}?'];
const SPACED_SHARE = 0.1;
const UNEQUAL_SHARE = 0.25;

/** The sum's value. */
export function valueOf({ left, operator, right }: Sum): number {
  if (operator === '+') return left + right;
  return operator === '-' ? left - right : left * right;
}

/** A sum whose numbers both have that many digits (a product's second: one). A difference is never negative. */
export function drawSum(operator: Operator, digits: number, random: Random, rightDigits = digits): Sum {
  if (operator === '*') return { left: withDigits(digits, random), operator, right: random.range(2, 9) };
  const numbers = [withDigits(digits, random), withDigits(rightDigits, random)];
  if (operator === '-') numbers.sort((one, other) => other - one);
  return { left: numbers[0], operator, right: numbers[1] };
}

/** A sum as training asks it: any operator, mostly with numbers of equal length. */
export function sumItem(random: Random): Item {
  const operator = random.pick(OPERATORS);
  const digits = random.range(1, MOST_DIGITS[operator]);
  const rightDigits = random.chance(UNEQUAL_SHARE) ? random.range(1, MOST_DIGITS[operator]) : digits;
  return askSum(drawSum(operator, digits, random, rightDigits), random);
}

/** A question for a sum in one of its wordings. */
export function askSum(sum: Sum, random: Random): Item {
  const space = random.chance(SPACED_SHARE) ? ' ' : '';
  const written = [sum.left, sum.operator, sum.right].join(space);
  return {
    domain: 'sum',
    prompt: random.pick(WORDINGS).replace('{sum}', written).replace('=', `${space}=${space}`).trimEnd(),
    answer: `${valueOf(sum)}.`,
    steps: writeSteps(sum),
  };
}

function withDigits(digits: number, random: Random): number {
  return random.range(digits === 1 ? 0 : 10 ** (digits - 1), 10 ** digits - 1);
}
