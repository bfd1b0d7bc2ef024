/** Learns byte-pair merges from counted words: again and again the most frequent pair becomes one token. */
import { toLetters } from './bytes.ts';
import { SPECIALS } from '../world/document.ts';

/** What the world's texts are written with: the printable signs of ASCII and the line break. */
export const ALPHABET = [
  ...toLetters('\n' + String.fromCharCode(...Array.from({ length: 95 }, (_, index) => 32 + index))),
];

/** A vocabulary as a file holds it: control tokens, then the alphabet in byte letters, then one token for each merge. */
export interface Vocabulary {
  tokens: string[];
  /** "left right", in the order learned, as GGUF's `tokenizer.ggml.merges` has them. */
  merges: string[];
}

/**
 * Returns a vocabulary of `size` entries.
 * @param words each word in byte letters, with how often it occurs
 * @see Sennrich, Haddow and Birch, "Neural Machine Translation of Rare Words with Subword Units", 2016
 */
export function learnVocabulary(words: ReadonlyMap<string, number>, size: number): Vocabulary {
  const tokens = [...SPECIALS.map((name) => `<${name}>`), ...ALPHABET];
  const merges: string[] = [];
  let parts = [...words].map(([word, count]) => ({ symbols: [...word], count }));
  while (tokens.length < size) {
    const best = mostFrequentPair(parts);
    if (!best) throw new Error(`The text holds only ${tokens.length} different tokens, not ${size}`);
    const [left, right] = best.split(' ');
    merges.push(best);
    if (!tokens.includes(left + right)) tokens.push(left + right);
    parts = parts.map(({ symbols, count }) => ({ symbols: joinPair(symbols, left, right), count }));
  }
  return { tokens, merges };
}

function mostFrequentPair(parts: { symbols: string[]; count: number }[]): string | undefined {
  const counts = new Map<string, number>();
  for (const { symbols, count } of parts) {
    for (let index = 1; index < symbols.length; index++) {
      const pair = `${symbols[index - 1]} ${symbols[index]}`;
      counts.set(pair, (counts.get(pair) ?? 0) + count);
    }
  }
  let best: string | undefined;
  for (const [pair, count] of counts) {
    const most = best === undefined ? 0 : counts.get(best)!;
    if (count > most || (count === most && pair < best!)) best = pair;
  }
  return best;
}

/** The symbols with every neighbouring `left`, `right` made one. */
export function joinPair(symbols: string[], left: string, right: string): string[] {
  const joined: string[] = [];
  for (let index = 0; index < symbols.length; index++) {
    const isPair = symbols[index] === left && symbols[index + 1] === right;
    joined.push(isPair ? left + right : symbols[index]);
    if (isPair) index++;
  }
  return joined;
}
