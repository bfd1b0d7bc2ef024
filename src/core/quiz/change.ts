/** One answer put in place of another, and what the verdict then is. */
import type { Answers, Option, Question, Quiz } from './quiz.ts';
import { weigh, type Verdict } from './verdict.ts';

export interface Change {
  question: Question;
  option: Option;
}

/** Answers after some changes, and their verdict. */
export interface Changed {
  changes: Change[];
  answers: Answers;
  verdict: Verdict;
}

/** Every other answer to every question, open questions too; not "I do not know yet". */
export const changesOf = (quiz: Quiz, answers: Answers): Change[] =>
  quiz.questions.flatMap((question) =>
    question.options.filter(({ id }) => id !== answers[question.id]).map((option) => ({ question, option })),
  );

/** The verdict on `answers` after `changes`. */
export function applyChanges(quiz: Quiz, answers: Answers, changes: Change[]): Changed {
  const after = { ...answers, ...Object.fromEntries(changes.map(({ question, option }) => [question.id, option.id])) };
  return { changes, answers: after, verdict: weigh(quiz, after) };
}

/** How far the winner is ahead of the next allowed outcome, in points; 0 without a winner, Infinity without a next one. */
export function margin({ ranking, winner }: Verdict): number {
  if (!winner) return 0;
  const next = ranking[1];
  return next && next.limits.length === 0 ? winner.score - next.score : Infinity;
}
