/** The quiz as it was: what came with which version, so that an old link can say what has changed since. */
import type { Answers, Outcome, Question, Quiz } from './quiz.ts';
import { weigh } from './verdict.ts';

interface Dated {
  since?: number;
}

const isIn =
  (version: number) =>
  ({ since = 1 }: Dated): boolean =>
    since <= version;

/** `quiz` without everything that came after `version`. Rules and limits are only ever added, so this is what it was. */
export function quizAsOf({ questions, outcomes }: Quiz, version: number): Quiz {
  const was = isIn(version);
  const known = outcomes.filter(was);
  const ids = new Set(known.map(({ id }) => id));
  return {
    outcomes: known,
    questions: questions.filter(was).map((question) => ({
      ...question,
      options: question.options.filter(was).map((option) => ({
        ...option,
        rules: option.rules.filter(was),
        limits: option.limits
          ?.filter(was)
          .map((limit) => ({ ...limit, outcomes: limit.outcomes.filter((id) => ids.has(id)) })),
      })),
    })),
  };
}

/** What is new since a version, and what it made of the same answers. */
export interface Since {
  version: number;
  questions: Question[];
  outcomes: Outcome[];
  /** New reasons for answers that were given. */
  reasons: number;
  /** What came out then, and what comes out now. */
  before?: Outcome;
  after?: Outcome;
}

/** What has changed for `answers` since `version` of the quiz. */
export function changedSince(quiz: Quiz, answers: Answers, version: number): Since {
  const isNew = (dated: Dated) => !isIn(version)(dated);
  const now = weigh(quiz, answers);
  return {
    version,
    questions: quiz.questions.filter(isNew),
    outcomes: quiz.outcomes.filter(isNew),
    reasons: now.reasons.filter(({ rule }) => isNew(rule)).length,
    before: weigh(quizAsOf(quiz, version), answers).winner?.outcome,
    after: now.winner?.outcome,
  };
}
