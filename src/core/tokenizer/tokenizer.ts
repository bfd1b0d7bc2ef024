/**
 * Turns text into token ids and back: byte-level byte-pair encoding, as GPT-2, with digits one by one. Unlike GPT-2's,
 * our vocabulary holds only the bytes that the world's texts are written with: with all 256, half of its 512 entries
 * would never be used. Any other character becomes one `<unknown>`.
 */
import { SPECIALS } from '../world/document.ts';
import type { Piece, SpecialName } from '../world/document.ts';
import { BYTE_LETTERS, toBytes, toLetters } from './bytes.ts';
import { joinPair } from './learn.ts';
import type { Vocabulary } from './learn.ts';
import { pretokenize } from './pretokenize.ts';

export interface Tokenizer {
  /** How many different tokens there are. */
  size: number;
  /** The ids of a plain text. Names of control tokens in it are plain text too. */
  encode(text: string): number[];
  /** The ids of pieces of text and control tokens, in order. */
  encodePieces(pieces: readonly Piece[]): number[];
  /** The text of ids, control tokens left out. Bytes that are no UTF-8, and `<unknown>`, become U+FFFD. */
  decode(ids: readonly number[]): string;
  /** One token as a reader may see it: "Ġthe" is " the", a control token "<end>". */
  text(id: number): string;
  /** The token's bytes; none for a control token but `<unknown>`, which is U+FFFD. */
  bytes(id: number): Uint8Array;
  /** The id of a control token. */
  special(name: SpecialName): number;
}

const CACHE_LIMIT = 20_000;
const NO_BYTES = new Uint8Array(0);
const UNKNOWN = SPECIALS.indexOf('unknown');
const REPLACEMENT = new TextEncoder().encode('\ufffd');
/** The letters of the bytes that continue a character of UTF-8, 0x80 to 0xbf. */
const CONTINUATIONS = new Set(BYTE_LETTERS.slice(0x80, 0xc0));

/** Builds a tokenizer; throws if the vocabulary does not begin with the control tokens or lacks a merge's result. */
export function createTokenizer({ tokens, merges }: Vocabulary): Tokenizer {
  SPECIALS.forEach((name, id) => {
    if (tokens[id] !== `<${name}>`) throw new Error(`Token ${id} should be <${name}> and is ${tokens[id]}`);
  });
  const tokenBytes = tokens.map((token, id) => {
    if (id === UNKNOWN) return REPLACEMENT;
    return id < SPECIALS.length ? NO_BYTES : toBytes(token);
  });
  const ids = new Map(tokens.map((token, id) => [token, id]));
  const ranks = new Map(merges.map((pair, rank) => [pair, rank]));
  for (const pair of merges) {
    if (!ids.has(pair.replace(' ', ''))) throw new Error(`No token for the merge of "${pair}"`);
  }
  const cache = new Map<string, number[]>();
  const decoder = new TextDecoder();

  const encodeStretch = (stretch: string): number[] => {
    const known = cache.get(stretch);
    if (known) return known;
    const found = merge([...toLetters(stretch)], ranks).flatMap((symbol) => {
      const id = ids.get(symbol);
      if (id !== undefined) return id;
      return CONTINUATIONS.has(symbol) ? [] : UNKNOWN; // one for a character, however many bytes it has
    });
    if (cache.size >= CACHE_LIMIT) cache.clear();
    cache.set(stretch, found);
    return found;
  };
  const encode = (text: string) => pretokenize(text).flatMap(encodeStretch);
  const special = (name: SpecialName) => SPECIALS.indexOf(name);
  const decode = (list: readonly number[]) => decoder.decode(joinBytes(list.map((id) => tokenBytes[id])));

  return {
    size: tokens.length,
    encode,
    encodePieces: (pieces) =>
      pieces.flatMap((piece) => ('text' in piece ? encode(piece.text) : [special(piece.special)])),
    decode,
    text: (id) => (id < SPECIALS.length ? tokens[id] : decode([id])),
    bytes: (id) => tokenBytes[id],
    special,
  };
}

/** Joins the pair that was learned first, until no learned pair is left. */
function merge(symbols: string[], ranks: ReadonlyMap<string, number>): string[] {
  for (;;) {
    let best = Infinity;
    let at = -1;
    for (let index = 1; index < symbols.length; index++) {
      const rank = ranks.get(`${symbols[index - 1]} ${symbols[index]}`) ?? Infinity;
      if (rank < best) [best, at] = [rank, index];
    }
    if (at < 0) return symbols;
    symbols = joinPair(symbols, symbols[at - 1], symbols[at]);
  }
}

function joinBytes(parts: Uint8Array[]): Uint8Array {
  const joined = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let offset = 0;
  for (const part of parts) {
    joined.set(part, offset);
    offset += part.length;
  }
  return joined;
}
