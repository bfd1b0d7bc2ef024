/** What training a model costs: hours on cards from its operations, money from the hours. */

/**
 * Dense 16-bit operations (FLOP) a second of the cards whose hours makers publish; of others nothing is said.
 * Source: S. Bekman, Machine Learning Engineering Open Book, Accelerators chapter, August 2026,
 * https://github.com/stas00/ml-engineering/blob/master/compute/accelerator/README.md
 */
export const CARD_PEAKS: Readonly<Record<string, number>> = { A100: 312e12, H100: 989e12 };

/** Hours on one card that `work` takes when the card does a `share` of its `peak` operations a second. */
export const cardHours = (work: number, peak: number, share: number): number => work / (peak * share * 3600);

/** The share of its peak that a card reached if `work` was all it did in `hours`: the model FLOP utilisation. */
export const shareOfPeak = (work: number, hours: number, peak: number): number => work / (hours * 3600 * peak);

/** Dollars for `hours` on cards at `price` dollars an hour. */
export const rent = (hours: number, price: number): number => hours * price;

/** The span of estimates of one cost: the least, the most, and how many times the least the most is. */
export function disagreement(values: readonly number[]) {
  const least = Math.min(...values);
  const most = Math.max(...values);
  return { least, most, times: most / least };
}
