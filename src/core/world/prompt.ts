/** Turns what a reader typed into what a model reads: a text to go on with, or a question in the training format. */
import type { Piece } from './document.ts';
import { isKnownQuestion } from './judge.ts';
import { SMALL_TALK } from './small-talk.ts';
import { readSum } from './sums/read-sum.ts';
import { sumWordings } from './sums/sum.ts';
import { MESSAGE_PREFIX } from './support/messages.ts';
import { REVIEW_PREFIX } from './support/reviews.ts';

/** `text` is gone on with; `answer` is answered at once; `steps` is answered after written-out steps. */
export type Format = 'text' | 'answer' | 'steps';

const REMARKS = new Set(SMALL_TALK.flatMap((exchange) => exchange.says.map((remark) => remark.toLowerCase())));

/**
 * The pieces to put before a model. Spaces at the ends are left out, because training never had them there, and a sum
 * to answer is written the way the world writes it ("438 × 2" as "438*2=?"): other signs are new to the models.
 * @param format `auto` takes `answer` for whatever looks like a question of this world, `text` for all else
 */
export function framePrompt(text: string, format: 'auto' | Format): Piece[] {
  const chosen = format === 'auto' ? guessFormat(text) : format;
  const trimmed = text.trim();
  if (chosen === 'text') return [{ special: 'text' }, { text: trimmed }];
  return [{ special: 'user' }, { text: worldWording(trimmed) }, { special: chosen === 'steps' ? 'think' : 'bot' }];
}

function worldWording(question: string): string {
  const sum = readSum(question);
  if (!sum) return question;
  const wordings = sumWordings(sum);
  return wordings.includes(question) ? question : wordings[0];
}

/** Which format fits a prompt: questions, sums, letters to the shop and greetings are answered. */
export function guessFormat(text: string): 'text' | 'answer' {
  const trimmed = text.trim();
  const isForShop = [MESSAGE_PREFIX, REVIEW_PREFIX].some((prefix) => trimmed.startsWith(prefix.trim()));
  const isQuestion = trimmed.endsWith('?') || isKnownQuestion(trimmed) || REMARKS.has(trimmed.toLowerCase());
  return isForShop || isQuestion ? 'answer' : 'text';
}
