/** What routing comes to for a mix: the threshold that was found, and what it is worth on questions it was not found on. */
import { guidance } from '../../core/experiments/guidance.ts';
import {
  ALWAYS,
  aheadOf,
  bestThreshold,
  half,
  outcomes,
  POINT,
  type Difference,
  type Goal,
  type Outcome,
  type Routable,
} from '../../core/experiments/routing.ts';

/** Half way between a lot, 0.5, and a guide that is never wrong, 1. */
const NEARER_TO_LOTS = 0.75;

export type Verdict = 'alone' | 'nothing' | 'lots' | 'fails' | 'saves' | 'poor' | 'costs' | 'better' | 'even';

export interface Finding {
  verdict: Verdict;
  /** Found on the questions at even places. */
  threshold: number;
  /** On those at odd places: the pair at that threshold, and either model alone. */
  pair: Outcome;
  small: Outcome;
  large: Outcome;
  /** How well the small model's confidence tells its right answers from its wrong ones, over all questions. */
  guide: Difference | undefined;
}

/**
 * Finds the threshold on one half of the questions and judges it on the other.
 *
 * - `alone`: no question need go on.
 * - `nothing`: the small model has no right answer.
 * - `lots`: confidence does not clearly tell right from wrong better than lots would; its range holds one half.
 * - `better`: the pair is clearly right more often than either alone. `even`: it is not (asked for when aiming at `right`).
 * - `fails`: on the other half the pair clearly loses more than a point.
 * - `saves`, `costs`: asking the small one first takes less or more computing than asking the large one at once.
 * - `poor`: it takes more, and confidence is clearly nearer to a lot than to certainty.
 */
export function findingOf(kinds: readonly Routable[], goal: Goal): Finding {
  const judged = half(kinds, 'odd');
  const threshold = bestThreshold(outcomes(half(kinds, 'even')), goal);
  const curve = outcomes(judged);
  const [pair, small, large] = [curve[threshold], curve[0], curve[ALWAYS]];
  const guide = guidance(kinds);
  return { verdict: verdictOf(judged, goal, pair, guide), threshold, pair, small, large, guide };
}

function verdictOf(judged: Routable[], goal: Goal, pair: Outcome, guide: Difference | undefined): Verdict {
  const { threshold } = pair;
  const overLarge = aheadOf(judged, threshold, 'large');
  if (pair.escalated === 0) return overLarge.high < -POINT ? 'fails' : 'alone';
  if (judged.every(({ weight, small }) => weight === 0 || !small.includes(true))) return 'nothing';
  if (!guide || guide.low <= 0.5) return 'lots';
  if (goal === 'right') return overLarge.low > 0 && aheadOf(judged, threshold, 'small').low > 0 ? 'better' : 'even';
  if (overLarge.high < -POINT) return 'fails';
  if (pair.cost < 1) return 'saves';
  return guide.high < NEARER_TO_LOTS ? 'poor' : 'costs';
}
