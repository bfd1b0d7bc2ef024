/** Everything the rules say of one outcome: what speaks for it, heaviest first, and what rules it out. */
import { points } from './points.ts';
import type { Limit, Option, Outcome, Question, Quiz, Rule } from './quiz.ts';

/** An answer to a question. */
export interface Answer {
  question: Question;
  option: Option;
}

export interface Speaks extends Answer {
  rule: Rule;
  points: number;
}

const optionsOf = ({ questions }: Quiz) =>
  questions.flatMap((question) => question.options.map((option) => ({ question, option })));

/** The rules that add to `outcome` by its own name or its family's, not by half of a size; ties in the quiz's order. */
export const speaksFor = (quiz: Quiz, outcome: Outcome): Speaks[] =>
  optionsOf(quiz)
    .flatMap((answer) => answer.option.rules.map((rule) => ({ ...answer, rule, points: points(rule, outcome) })))
    .filter(({ rule }) => Object.hasOwn(rule.adds, outcome.id) || Object.hasOwn(rule.adds, outcome.family))
    .sort((a, b) => b.points - a.points);

/** The answers to other questions that `limit` needs beside its own. */
export const besideOf = ({ questions }: Quiz, { with: others = {} }: Limit): Answer[] =>
  questions.flatMap((question) =>
    question.options.filter(({ id }) => others[question.id]?.includes(id)).map((option) => ({ question, option })),
  );

/** The limits that rule `outcome` out, with the answers they come from. */
export const rulesOut = (quiz: Quiz, outcome: Outcome): (Answer & { limit: Limit })[] =>
  optionsOf(quiz).flatMap(({ question, option }) =>
    (option.limits ?? [])
      .filter(({ outcomes }) => outcomes.includes(outcome.id))
      .map((limit) => ({ question, option, limit })),
  );
