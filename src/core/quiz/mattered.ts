/** Which answers mattered most: what the winner's lead would be without each of them. */
import { chosenOption, type Answers, type Option, type Question, type Quiz } from './quiz.ts';
import { weigh, type Verdict } from './verdict.ts';

export interface Mattered {
  question: Question;
  option: Option;
  /** By how many points the winner's lead shrinks when this answer is taken back. */
  points: number;
  /** Whether another outcome would then come out. */
  decides: boolean;
}

/** How far `id` is ahead of the best other allowed outcome (behind it: below 0); its score where it stands alone. */
function leadOf(id: string, { ranking }: Verdict): number {
  const own = ranking.find(({ outcome }) => outcome.id === id)?.score ?? 0;
  const others = ranking.filter(({ outcome, limits }) => outcome.id !== id && limits.length === 0);
  return own - Math.max(0, ...others.map(({ score }) => score));
}

/** The `most` answers without which the winner of `answers` would lose most, heaviest first; ties in the quiz's order. */
export function mattered(quiz: Quiz, answers: Answers, most = 3): Mattered[] {
  const verdict = weigh(quiz, answers);
  const { winner } = verdict;
  if (!winner) return [];
  const { id } = winner.outcome;
  const lead = leadOf(id, verdict);
  return quiz.questions
    .flatMap((question) => {
      const option = chosenOption(question, answers);
      if (!option) return [];
      const without = weigh(quiz, { ...answers, [question.id]: undefined });
      const points = lead - leadOf(id, without);
      return [{ question, option, points, decides: without.winner?.outcome.id !== id }];
    })
    .filter(({ points }) => points > 0)
    .sort((a, b) => b.points - a.points)
    .slice(0, most);
}
