/** How well confidence tells right answers from wrong ones. */
import type { Difference, Routable } from './routing.ts';

const NORMAL_95 = 1.959964; // standard deviations that hold 95 % of a normal distribution

/**
 * Of all pairs of a right and a wrong answer of the small model, the share in which it is surer of the right one, a tie
 * counting half: 0.5 is what lots would give. The range at 95 % is Hanley and McNeil's (1982). Undefined without both.
 */
export function guidance(kinds: readonly Routable[]): Difference | undefined {
  const [right, wrong] = [true, false].map((mark) => weighed(kinds, mark));
  const [rights, wrongs] = [right, wrong].map((list) => list.reduce((sum, { weight }) => sum + weight, 0));
  if (rights === 0 || wrongs === 0) return undefined;
  const below = cumulative(wrong);
  const value = right.reduce((sum, { sure, weight }) => sum + weight * (below[sure] + below[sure + 1]), 0);
  const share = value / (2 * rights * wrongs);
  const q1 = share / (2 - share);
  const q2 = (2 * share ** 2) / (1 + share);
  const [n, m] = [worth(right), worth(wrong)];
  const variance = share * (1 - share) + (n - 1) * (q1 - share ** 2) + (m - 1) * (q2 - share ** 2);
  const reach = NORMAL_95 * Math.sqrt(Math.max(0, variance) / (n * m));
  return { value: share, low: Math.max(0, share - reach), high: Math.min(1, share + reach) };
}

interface Weighed {
  sure: number;
  weight: number;
}

function weighed(kinds: readonly Routable[], mark: boolean): Weighed[] {
  return kinds
    .filter(({ weight }) => weight > 0)
    .flatMap(({ weight, confidence, small }) =>
      confidence.flatMap((sure, index) =>
        small[index] === mark ? [{ sure, weight: weight / confidence.length }] : [],
      ),
    );
}

/** At each place the weight of what is less sure than so many thousandths. */
function cumulative(list: readonly Weighed[]): number[] {
  const at = new Array<number>(1002).fill(0);
  for (const { sure, weight } of list) at[sure + 1] += weight;
  for (let place = 1; place < at.length; place++) at[place] += at[place - 1];
  return at;
}

/** As how many equal answers unequal ones count (Kish). */
function worth(list: readonly Weighed[]): number {
  const sum = list.reduce((total, { weight }) => total + weight, 0);
  return sum ** 2 / list.reduce((total, { weight }) => total + weight ** 2, 0);
}
