/** How sure a verdict is: how many other single answers would leave it as it is, and by how much it leads. */
import { applyChanges, changesOf, margin } from './change.ts';
import { chosenOption, type Answers, type Quiz } from './quiz.ts';
import { weigh } from './verdict.ts';

export const SURENESS = ['firm', 'fair', 'shaky'] as const;

export interface Sureness {
  /** Other single answers, and how many of them leave the outcome as it is. */
  changes: number;
  steady: number;
  /** Questions without an answer that weighs. */
  open: number;
  level: (typeof SURENESS)[number];
}

/** Shares of changes that leave the outcome, from which it is called firm, or fair. Our own rule. */
export const FIRM = 0.9;
export const FAIR = 0.7;

/** How sure the verdict on `answers` is; undefined when there is none. A tie is shaky whatever else. */
export function sureness(quiz: Quiz, answers: Answers): Sureness | undefined {
  const verdict = weigh(quiz, answers);
  if (!verdict.winner) return undefined;
  const { id } = verdict.winner.outcome;
  const changes = changesOf(quiz, answers);
  const steady = changes.filter((change) => applyChanges(quiz, answers, [change]).verdict.winner?.outcome.id === id);
  const share = changes.length === 0 ? 1 : steady.length / changes.length;
  const open = quiz.questions.filter((question) => !chosenOption(question, answers)).length;
  const isLevel = margin(verdict) === 0;
  const level = isLevel || share < FAIR ? 'shaky' : share < FIRM ? 'fair' : 'firm';
  return { changes: changes.length, steady: steady.length, open, level };
}
