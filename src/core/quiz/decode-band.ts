/** How many tokens a second a machine may write with a model: the most its memory allows, and what is usual of that. */
import { FORMATS, type Bits } from '../memory.ts';

/** What measured machines reach of the bound: between these shares of it. */
export const USUAL = { least: 0.4, most: 0.85 } as const;

/**
 * Tokens a second for one reader, from least to most: bandwidth ÷ bytes read for a token, times the usual shares. Read are the
 * parameters that one token uses (`active`, of a mixture of experts) and the cached conversation. Undefined without a bandwidth.
 * Source: How To Scale Your Model, chapter on inference; the shares from published measurements (RTX 4090, A100, M1, M4).
 *
 * @param bandwidth gigabytes (10⁹ bytes) a second
 * @param cached bytes of the conversation
 */
export function decodeBand(
  bandwidth: number,
  active: number,
  bits: Bits,
  cached: number,
): [number, number] | undefined {
  if (!(bandwidth > 0)) return undefined;
  const bound = (bandwidth * 1e9) / ((active * FORMATS[bits].bitsPerWeight) / 8 + cached);
  return [USUAL.least * bound, USUAL.most * bound];
}
