/** Recognises a sum in what somebody typed. */
import { valueOf } from './sum.ts';
import type { Sum } from './sum.ts';

const SUM = /(?<![\d.,])(\d{1,9})\s*([+\-−–*×x·])\s*(\d{1,9})(?![\d.,]*\d|\s*[+\-−–*×x·/])/i;
const ALLOWED_AROUND = /^\s*(?:what is|how much is|calculate)?\s*$/i;
const ALLOWED_BEHIND = /^\s*=?\s*\??\s*\.?\s*$/;

/** The sum that a text asks for, as in "438+276=?", "438 + 276" or "What is 438×2?"; null if it asks anything else. */
export function readSum(text: string): Sum | null {
  const match = SUM.exec(text);
  if (!match) return null;
  const before = text.slice(0, match.index);
  const behind = text.slice(match.index + match[0].length);
  if (!ALLOWED_AROUND.test(before) || !ALLOWED_BEHIND.test(behind)) return null;
  const operator = match[2] === '+' ? '+' : /[-−–]/.test(match[2]) ? '-' : '*';
  const sum: Sum = { left: Number(match[1]), operator, right: Number(match[3]) };
  return Number.isSafeInteger(valueOf(sum)) ? sum : null;
}
