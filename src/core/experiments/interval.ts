/** How sure a counted share is. */

const NORMAL_95 = 1.959964; // standard deviations that hold 95 % of a normal distribution

/** The interval in which the true share lies with 95 % confidence, from 0 to 1, rounded to 4 places (Wilson 1927). */
export function wilsonInterval(successes: number, trials: number): [low: number, high: number] {
  if (trials === 0) return [0, 1];
  const share = successes / trials;
  const square = NORMAL_95 ** 2 / trials;
  const centre = (share + square / 2) / (1 + square);
  const reach = (NORMAL_95 / (1 + square)) * Math.sqrt((share * (1 - share)) / trials + square / (4 * trials));
  return [centre - reach, centre + reach].map((bound) => Math.round(Math.min(1, Math.max(0, bound)) * 1e4) / 1e4) as [
    number,
    number,
  ];
}
