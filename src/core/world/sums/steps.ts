/** The school method of a sum, column by column from the right, in plain words. */
import type { Operator, Sum } from './sum.ts';

/** One sentence for each column, such as "8+6=14, write 4, carry 1."; a missing digit counts as 0. */
export function writeSteps({ left, operator, right }: Sum): string {
  const width = operator === '*' ? 1 : String(Math.max(left, right)).length;
  const [upper, lower] = [left, right].map((number) => String(number).padStart(width, '0'));
  return SCHOOL_METHODS[operator](digits(upper), digits(lower)).join(' ');
}

const SCHOOL_METHODS: Record<Operator, (left: number[], right: number[]) => string[]> = {
  '+': plusSteps,
  '-': minusSteps,
  '*': timesSteps,
};

/** The digits, the ones first. */
function digits(written: string): number[] {
  return Array.from(written, Number).reverse();
}

function plusSteps(left: number[], right: number[]): string[] {
  let carry = 0;
  return left.map((digit, column) => {
    const total = digit + right[column] + carry;
    const addition = `${digit}+${right[column]}${carry ? '+1' : ''}=${total}`;
    carry = total > 9 ? 1 : 0;
    return `${addition}, ${writeDown(total, column === left.length - 1)}`;
  });
}

function timesSteps(left: number[], [factor]: number[]): string[] {
  let carry = 0;
  return left.map((digit, column) => {
    const product = digit * factor;
    const total = product + carry;
    const addition = carry ? `, ${product}+${carry}=${total}` : '';
    carry = Math.floor(total / 10);
    return `${digit}*${factor}=${product}${addition}, ${writeDown(total, column === left.length - 1)}`;
  });
}

function writeDown(total: number, isLast: boolean): string {
  if (isLast || total < 10) return `write ${total}.`;
  return `write ${total % 10}, carry ${Math.floor(total / 10)}.`;
}

function minusSteps(left: number[], right: number[]): string[] {
  let owed = 0;
  return left.map((digit, column) => {
    const parts: string[] = [];
    let borrowed = 0;
    let remaining = digit;
    for (const subtrahend of owed ? [1, right[column]] : [right[column]]) {
      if (remaining < subtrahend) {
        parts.push(`${remaining}-${subtrahend} is too small`);
        remaining += 10;
        borrowed = 1;
      }
      parts.push(`${remaining}-${subtrahend}=${remaining - subtrahend}`);
      remaining -= subtrahend;
    }
    owed = borrowed;
    return `${parts.join(', ')}, write ${remaining}${borrowed ? ', borrow 1' : ''}.`;
  });
}
