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
  /** The best allowed outcome; undefined when nothing speaks for any that the limits leave. */
  winner?: Weighed;
  reasons: Reason[];
  limits: ActiveLimit[];
}

/** Whether the answers that `limit` needs beside its own are given, too. */
const holds = ({ questions }: Quiz, { with: others = {} }: Limit, answers: Answers): boolean =>
  Object.entries(others).every(([id, options]) => {
    const question = questions.find((other) => other.id === id);
    const chosen = question && chosenOption(question, answers);
    return chosen !== undefined && options.includes(chosen.id);
  });

/** What speaks in `answers`, in the order of the questions, whatever order they were answered in. */
function inForce(quiz: Quiz, answers: Answers): Pick<Verdict, 'reasons' | 'limits'> {
  const reasons: Reason[] = [];
  const limits: ActiveLimit[] = [];
  for (const question of quiz.questions) {
    const option = chosenOption(question, answers);
    if (!option) continue;
    for (const rule of option.rules) reasons.push({ question, option, rule });
    for (const limit of option.limits ?? []) {
      if (holds(quiz, limit, answers)) limits.push({ question, option, limit });
    }
  }
  return { reasons, limits };
}

/** What each answer adds to each outcome. Added up once a quiz: what would tip a verdict asks for a thousand of them. */
const tables = new WeakMap<Quiz, Map<Option, number[]>>();

function tableOf(quiz: Quiz): Map<Option, number[]> {
  const known = tables.get(quiz);
  if (known) return known;
  const sums = ({ rules }: Option) =>
    quiz.outcomes.map((outcome) => rules.reduce((sum, rule) => sum + points(rule, outcome), 0));
  const table = new Map(quiz.questions.flatMap(({ options }) => options.map((option) => [option, sums(option)])));
  tables.set(quiz, table);
  return table;
}

/** The verdict on `answers`. Never throws: an answer the quiz does not know weighs nothing. */
export function weigh(quiz: Quiz, answers: Answers): Verdict {
  const { reasons, limits } = inForce(quiz, answers);
  const table = tableOf(quiz);
  const options = quiz.questions.flatMap((question) => chosenOption(question, answers) ?? []);
  const ranking = quiz.outcomes
    .map((outcome, place) => ({
      outcome,
      score: options.reduce((sum, option) => sum + (table.get(option)?.[place] ?? 0), 0),
      limits: limits.filter(({ limit }) => limit.outcomes.includes(outcome.id)),
    }))
    .sort((a, b) => Math.min(a.limits.length, 1) - Math.min(b.limits.length, 1) || b.score - a.score);
  const [best] = ranking;
  const weighed = best.score > 0 && best.limits.length === 0;
  return { ranking, ...(weighed && { winner: best }), reasons, limits };
}
