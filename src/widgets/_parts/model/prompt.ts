/** Fits a prompt into what a model can look back on. */
import type { Tokenizer } from '../../../core/tokenizer/tokenizer.ts';
import type { Piece } from '../../../core/world/document.ts';
import { ModelFailure } from './failure.ts';

/** More text than this is refused: it would be cut to a few hundred words anyway, after a long wait. */
export const MOST_CHARACTERS = 100_000;

export interface FittedPrompt {
  tokens: number[];
  /** Tokens that were left out because the text was too long. */
  truncated: number;
}

/**
 * Returns the prompt's tokens, followed by those of the continuation, at most `room` of them: of a longer text the end is
 * kept, and its opening control token, so that a question stays a question. An empty prompt becomes the token `<text>`.
 * Throws ModelFailure 'too-long' beyond MOST_CHARACTERS.
 */
export function fitPrompt(pieces: Piece[], continuation: number[], room: number, tokenizer: Tokenizer): FittedPrompt {
  const characters = pieces.reduce((sum, piece) => sum + ('text' in piece ? piece.text.length : 0), 0);
  if (characters > MOST_CHARACTERS) throw new ModelFailure('too-long', `${characters} characters are no prompt`);
  const tokens = [...tokenizer.encodePieces(pieces), ...continuation];
  if (tokens.length === 0) return { tokens: [tokenizer.special('text')], truncated: 0 };
  const truncated = Math.max(0, tokens.length - room);
  if (truncated === 0) return { tokens, truncated };
  const opening = pieces.length > 0 && 'special' in pieces[0] ? tokens.slice(0, 1) : [];
  return { tokens: [...opening, ...tokens.slice(tokens.length - room + opening.length)], truncated };
}

/** Tokens of prompt that leave room for `limit` more; at least half of what the model can look back on. */
export function promptRoom(positions: number, limit: number): number {
  return Math.max(Math.floor(positions / 2), positions - limit);
}
