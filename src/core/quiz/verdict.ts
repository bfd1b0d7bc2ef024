/** Weighs answers: which reasons are in force, what the limits rule out, and how the outcomes rank. */
import { points } from './points.ts';
import {
  chosenOption,
  type Answers,
  type Limit,
  type Option,
  type Outcome,
  type Question,
  type Quiz,
  type Rule,
} from './quiz.ts';

/** A rule in force, with the answer it comes from. */
export interface Reason {
  question: Question;
  option: Option;
  rule: Rule;
}

/** A limit in force, with the answer it comes from. */
export interface ActiveLimit {
  question: Question;
  option: Option;
  limit: Limit;
}

export interface Weighed {
  outcome: Outcome;
  /** The sum of its points over all reasons. */
  score: number;
  /** The limits that rule it out; none when it is allowed. */
  limits: ActiveLimit[];
}

export interface Verdict {
  /** Every outcome: the allowed ones first, each group by score, ties in the quiz's order. */
  ranking: Weighed[];
  /** The best allowed outcome; undefined when nothing was weighed, or when the limits leave none. */
  winner?: Weighed;
  reasons: Reason[];
  limits: ActiveLimit[];
}

/** What speaks in `answers`, in the order of the questions, whatever order they were answered in. */
function inForce(quiz: Quiz, answers: Answers): Pick<Verdict, 'reasons' | 'limits'> {
  const reasons: Reason[] = [];
  const limits: ActiveLimit[] = [];
  for (const question of quiz.questions) {
    const option = chosenOption(question, answers);
    if (!option) continue;
    for (const rule of option.rules) reasons.push({ question, option, rule });
    if (option.limit) limits.push({ question, option, limit: option.limit });
  }
  return { reasons, limits };
}

/** The verdict on `answers`. Never throws: an answer the quiz does not know weighs nothing. */
export function weigh(quiz: Quiz, answers: Answers): Verdict {
  const { reasons, limits } = inForce(quiz, answers);
  const ranking = quiz.outcomes
    .map((outcome) => ({
      outcome,
      score: reasons.reduce((sum, { rule }) => sum + points(rule, outcome), 0),
      limits: limits.filter(({ limit }) => limit.outcomes.includes(outcome.id)),
    }))
    .sort((a, b) => Math.min(a.limits.length, 1) - Math.min(b.limits.length, 1) || b.score - a.score);
  const [best] = ranking;
  const weighed = reasons.length > 0 && best.limits.length === 0;
  return { ranking, ...(weighed && { winner: best }), reasons, limits };
}
