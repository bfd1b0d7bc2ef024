/** Places tokens on their shelf: how full each tile is, and how long the bar of surprise is that hangs from it. */
import type { Step } from './model/client.ts';
import { tokenFace, type TokenFace, type TokenLabels } from './tokens.ts';

export interface Tile extends TokenFace {
  /** Its place among all tokens, control tokens included. */
  index: number;
  written: boolean;
  /** How full it is, from 0 to 100: the probability the model gave it. Given tokens are outlines. */
  fill: number;
  /** Length of the bar that hangs from it, in pixels. */
  hang: number;
  probability: number;
  /** Bits of surprise. */
  surprise: number;
  /** False for a first token, which nothing could announce. */
  expected: boolean;
}

/** Pixels that the longest bar may take, and the bits it stands for: what a blind guess among 512 tokens is worth. */
export const HANG = { pixels: 28, bits: 9 };

/** Tiles of the given tokens, without their control tokens, and of the written ones. */
export function tokenTiles(given: readonly Step[], written: readonly Step[], labels: TokenLabels): Tile[] {
  return [...given, ...written]
    .map((step, index) => tile(step, index, index >= given.length, labels))
    .filter(({ kind, written: own }) => own || kind !== 'sign');
}

function tile(step: Step, index: number, written: boolean, labels: TokenLabels): Tile {
  const { probability, surprise } = step;
  const expected = step.candidates.length > 0;
  const bits = expected ? Math.min(surprise, HANG.bits) : 0;
  return {
    ...tokenFace(step.text, labels),
    index,
    written,
    fill: written ? Math.round(probability * 1000) / 10 : 0,
    hang: Math.round((bits / HANG.bits) * HANG.pixels * 10) / 10,
    probability,
    surprise,
    expected,
  };
}
