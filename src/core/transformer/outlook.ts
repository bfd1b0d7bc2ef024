/** What a model expects next: a probability for every token, and how open the question is. */
import type { Model } from './model.ts';

export interface Outlook {
  /** `[vocabulary]`, adding up to 1: a view that the next call overwrites. */
  probabilities: Float32Array;
  /** In bits: 0 when there is one possibility only, log₂(vocabulary) when all are alike (Shannon 1948). */
  entropy: number;
}

/** The outlook behind one of the tokens that were scored last; the last of them when no row is given. */
export function outlook({ config, kernels, state }: Model, row = state.scored - 1): Outlook {
  const { vocabulary } = config;
  if (row < 0 || row >= state.scored) throw new RangeError('nothing was scored here');
  const scores = state.logits.subarray(row * vocabulary, (row + 1) * vocabulary);
  const { probabilities } = state;
  kernels.softmax(probabilities, scores, vocabulary);
  let likeliest = 0;
  let mean = 0;
  for (let id = 0; id < vocabulary; id++) {
    if (scores[id] > scores[likeliest]) likeliest = id;
    mean += probabilities[id] * scores[id];
  }
  // −Σ p log p with log p = score − (score of the likeliest − log of its probability): one logarithm instead of hundreds.
  const entropy = (scores[likeliest] - Math.log(probabilities[likeliest]) - mean) / Math.LN2;
  return { probabilities, entropy: Math.max(0, entropy) };
}

/** The `count` likeliest token ids, the likeliest first; of equals, the one with the smaller id. */
export function likeliest(probabilities: Float32Array, count: number): number[] {
  const ids: number[] = [];
  if (count <= 0) return ids;
  let least = -1; // of those found so far, once there are enough of them
  for (let id = 0; id < probabilities.length; id++) {
    const probability = probabilities[id];
    if (probability <= least) continue;
    let place = Math.min(ids.length, count - 1);
    for (; place > 0 && probability > probabilities[ids[place - 1]]; place--) ids[place] = ids[place - 1];
    ids[place] = id;
    if (ids.length === count) least = probabilities[ids[count - 1]];
  }
  return ids;
}

/** How surprising something of this probability is, in bits. */
export function surprise(probability: number): number {
  return -Math.log2(probability);
}
