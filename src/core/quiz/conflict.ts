/** Answers that pull apart: the heaviest outcome is the one that a limit rules out. */
import type { Answers, Question, Quiz } from './quiz.ts';
import { chosenOption } from './quiz.ts';
import { weigh, type Verdict, type Weighed } from './verdict.ts';

export interface Conflict {
  /** The outcome the weights ask for, and which of the limits forbid it. */
  wanted: Weighed;
  /** The fewest and lightest answers that end the conflict when they are given up, and what then comes out. */
  giveUp?: { questions: Question[]; answers: Answers; verdict: Verdict };
}

/** Letting go of a limit costs more than any weight, so it is proposed only where nothing lighter helps. */
const COST_OF_LIMIT = 100;

function cost(question: Question, answers: Answers): number {
  const option = chosenOption(question, answers);
  if (!option) return 0;
  const heaviest = Math.max(0, ...option.rules.flatMap(({ adds }) => Object.values(adds)));
  return heaviest + (option.limits?.length ? COST_OF_LIMIT : 0);
}

/** The heaviest outcome that is ruled out, when nothing that is left weighs more. */
function wantedIn({ ranking, winner, limits }: Verdict): Weighed | undefined {
  if (limits.length === 0) return undefined;
  const forbidden = ranking.filter((weighed) => weighed.limits.length > 0).sort((a, b) => b.score - a.score)[0];
  if (!forbidden) return undefined;
  return forbidden.score > 0 && forbidden.score >= (winner?.score ?? 0) ? forbidden : undefined;
}

/** The conflict in `answers`, or undefined when the heaviest outcome is allowed. */
export function conflict(quiz: Quiz, answers: Answers): Conflict | undefined {
  const wanted = wantedIn(weigh(quiz, answers));
  if (!wanted) return undefined;
  const answered = quiz.questions.filter((question) => chosenOption(question, answers));
  const singles = answered.map((question) => [question]);
  const pairs = answered.flatMap((first, index) => answered.slice(index + 1).map((second) => [first, second]));
  for (const candidates of [singles, pairs]) {
    const [giveUp] = candidates
      .map((questions) => {
        const left = Object.fromEntries(Object.entries(answers).filter(([id]) => !questions.some((q) => q.id === id)));
        const total = questions.reduce((sum, question) => sum + cost(question, answers), 0);
        return { questions, answers: left, verdict: weigh(quiz, left), total };
      })
      .filter(({ verdict }) => verdict.winner && !wantedIn(verdict))
      .sort((a, b) => a.total - b.total);
    if (giveUp) return { wanted, giveUp };
  }
  return { wanted };
}
