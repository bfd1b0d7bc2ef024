/** The school method of a sum, column by column from the right, in plain words. */
import type { Sum } from './sum.ts';

/** One sentence for each column, such as "8+6=14, write 4, carry 1." */
export function writeSteps({ left, operator, right }: Sum): string {
  if (operator === '*') return timesSteps(columns(left), right).join(' ');
  const width = String(Math.max(left, right)).length;
  const write = operator === '+' ? plusSteps : minusSteps;
  return write(columns(left, width), columns(right, width)).join(' ');
}

/** A number's digits, the ones first, filled up with zeros. */
function columns(number: number, width = 1): number[] {
  return Array.from(String(number).padStart(width, '0'), Number).reverse();
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

function timesSteps(left: number[], factor: number): string[] {
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
