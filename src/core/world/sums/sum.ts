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
/**
 * The more ways there are to ask, the sooner a small model learns to look for the digits instead of counting places:
 * with only the first and third of these, a 31 K model hardly learned four digits in the time in which it did with all
 * (two short runs each, 8 M tokens).
 */
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

/** A sum as training asks it: any operator, numbers mostly of equal length. */
export function sumItem(random: Random): Item {
  const operator = random.pick(OPERATORS);
  const most = MOST_DIGITS[operator];
  const digits = random.range(1, most);
  const rightDigits = random.chance(UNEQUAL_SHARE) ? random.range(1, most) : digits;
  return askSum(drawSum(operator, digits, random, rightDigits), random);
}

/** A sum in every wording that training has. */
export function sumWordings(sum: Sum): string[] {
  return ['', ' '].flatMap((space) => WORDINGS.map((wording) => wordSum(wording, sum, space)));
}

/** A question for a sum in one of its wordings. */
export function askSum(sum: Sum, random: Random): Item {
  return {
    domain: 'sum',
    prompt: wordSum(random.pick(WORDINGS), sum, random.chance(SPACED_SHARE) ? ' ' : ''),
    answer: `${valueOf(sum)}.`,
    steps: writeSteps(sum),
  };
}

function wordSum(wording: string, { left, operator, right }: Sum, space: string): string {
  const written = [left, operator, right].join(space);
  return wording.replace('{sum}', written).replace('=', `${space}=${space}`).trimEnd();
}

function withDigits(digits: number, random: Random): number {
  return random.range(digits === 1 ? 0 : 10 ** (digits - 1), 10 ** digits - 1);
}
