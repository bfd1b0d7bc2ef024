/** How items become training documents: pieces of text between control tokens, each with its share in the loss. */
import type { Item } from './item.ts';

/**
 * The control tokens in the order of their ids, which are fixed for all models. `unknown` stands for a character that
 * the vocabulary lacks.
 */
export const SPECIALS = ['pad', 'end', 'user', 'bot', 'think', 'text', 'unknown'] as const;

export type SpecialName = (typeof SPECIALS)[number];

/** A stretch of text or one control token. `weight` (0 to 1) is what an error in predicting it costs; absent is 0. */
export type Piece = ({ text: string } | { special: SpecialName }) & { weight?: number };

export type Document = Piece[];

/** Questions count a little, so that a model can also continue one that is half typed. */
export const PROMPT_WEIGHT = 0.1;

/**
 * An answer in words begins with a space, as a word within a text does, so that what was read in a text and what is
 * answered are the same tokens. Digits have one token wherever they stand.
 */
function asAnswered(answer: string): string {
  return /^\p{L}/u.test(answer) ? ` ${answer}` : answer;
}

/** `<text> … <end>` */
export function textDocument(text: string, weight = 1): Document {
  return [{ special: 'text' }, { text, weight }, { special: 'end', weight: 1 }];
}

/** `<user> question <bot> answer <end>` */
export function answerDocument(item: Item, promptWeight = PROMPT_WEIGHT): Document {
  return [
    { special: 'user' },
    { text: item.prompt, weight: promptWeight },
    { special: 'bot' },
    { text: asAnswered(item.answer), weight: 1 },
    { special: 'end', weight: 1 },
  ];
}

/** `<user> question <think> steps <bot> answer <end>`; throws if the item has no steps. */
export function stepsDocument(item: Item, promptWeight = PROMPT_WEIGHT): Document {
  if (!item.steps) throw new Error(`This ${item.domain} has no written-out steps: ${item.prompt}`);
  return [
    { special: 'user' },
    { text: item.prompt, weight: promptWeight },
    { special: 'think' },
    { text: item.steps, weight: 1 },
    { special: 'bot', weight: 1 },
    { text: asAnswered(item.answer), weight: 1 },
    { special: 'end', weight: 1 },
  ];
}
