/** Answers that lead to an outcome as plainly as any: what a page about it shows. */
import { points } from './points.ts';
import type { Answers, Option, Outcome, Quiz } from './quiz.ts';
import { weigh } from './verdict.ts';

const sum = (option: Option, outcome: Outcome) =>
  option.rules.reduce((total, rule) => total + points(rule, outcome), 0);

/** How much `option` puts `outcome` ahead of the others together; −Infinity when it rules it out. */
function gain({ outcomes }: Quiz, option: Option, outcome: Outcome): number {
  if (option.limits?.some((limit) => limit.outcomes.includes(outcome.id))) return -Infinity;
  const others = outcomes.filter((other) => other !== outcome);
  return sum(option, outcome) - Math.max(0, ...others.map((other) => sum(option, other)));
}

/**
 * For each question the answer that gains `outcome` most, where one gains it anything; undefined when it does not come out with
 * them, and then the quiz has an outcome that nobody reaches.
 */
export function typicalAnswers(quiz: Quiz, outcome: Outcome): Answers | undefined {
  const best = quiz.questions.flatMap(({ id, options }) => {
    const [first] = options
      .map((option) => ({ option, gained: gain(quiz, option, outcome) }))
      .sort((a, b) => b.gained - a.gained);
    return first.gained > 0 ? [[id, first.option.id] as const] : [];
  });
  const answers = Object.fromEntries(best);
  return weigh(quiz, answers).winner?.outcome.id === outcome.id ? answers : undefined;
}
