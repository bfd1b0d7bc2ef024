/** The balance a verdict is drawn as: the best small outcome on one pan, the best large one on the other. */
import { points } from './points.ts';
import type { Outcome } from './quiz.ts';
import type { Reason, Verdict, Weighed } from './verdict.ts';

export interface Weight {
  reason: Reason;
  points: number;
  /** What stands on it. */
  label: string;
}

export interface Pan {
  /** The outcome that stands for its family: the best allowed one, or the best when all are ruled out. */
  stands: Weighed;
  /** Its reasons; their points add up to its score. */
  weights: Weight[];
}

export interface Balance {
  small: Pan;
  large: Pan;
  /** The best outcome that is tied to neither size, where anything speaks for it. */
  aside?: Weighed;
  /** Reasons that count for neither of the two but for that one. */
  between: Weight[];
  /** −1 (all weight is on the small side) … 0 (level) … 1 (all on the large side). */
  tilt: number;
}

const weightsFor = (verdict: Verdict, { outcome }: Weighed): Weight[] =>
  verdict.reasons
    .map((reason) => ({
      reason,
      points: points(reason.rule, outcome),
      label: reason.rule.weight ?? reason.option.weight,
    }))
    .filter((weight) => weight.points > 0);

const isOfASize = ({ family }: Outcome) => family === 'small' || family === 'large';

function pan(verdict: Verdict, family: 'small' | 'large'): Pan {
  const stands = verdict.ranking.find(({ outcome }) => outcome.family === family);
  if (!stands) throw new Error(`The quiz has no ${family} outcome to put on the balance`);
  return { stands, weights: weightsFor(verdict, stands) };
}

/**
 * The two pans of `verdict`. The tilt is the difference of the two scores as a share of their sum.
 * @throws {Error} when the quiz has no outcome of one of the families
 */
export function balance(verdict: Verdict): Balance {
  const small = pan(verdict, 'small');
  const large = pan(verdict, 'large');
  const shown = new Set([...small.weights, ...large.weights].map(({ reason }) => reason));
  const aside = verdict.ranking.find(({ outcome, score }) => !isOfASize(outcome) && score > 0);
  const sum = small.stands.score + large.stands.score;
  return {
    small,
    large,
    ...(aside && { aside }),
    between: aside ? weightsFor(verdict, aside).filter(({ reason }) => !shown.has(reason)) : [],
    tilt: sum === 0 ? 0 : (large.stands.score - small.stands.score) / sum,
  };
}
