/** Places the candidates for one token as bars: the likeliest by name, all others in one line. */
import { choice } from '../../core/transformer/sample.ts';
import type { Candidate, Sampling } from './model/client.ts';

export interface CandidateBar {
  id: number;
  text: string;
  /** The share with which it would be drawn, after temperature, top-k and top-p. */
  share: number;
  /** What the model itself gave it. */
  own: number;
  /** Percent of the drawing's width. */
  width: number;
  ownAt: number;
  /** True if top-k or top-p keep it from being drawn. */
  cut: boolean;
}

export interface CandidateBars {
  bars: CandidateBar[];
  others: { count: number; share: number };
  /** The share that the whole width stands for. */
  scale: number;
  /** True if the shares are not the model's own. */
  bent: boolean;
}

const SCALES = [0.1, 0.2, 0.5, 1];

/** Drawing from all of them as the model says. */
export const AS_IT_IS: Sampling = { temperature: 1, topK: 0, topP: 1, minP: 0, seed: 0 };

/**
 * @param candidates the likeliest first; with the whole vocabulary in them the shares are those of the draw, with fewer
 *   they are the model's own
 * @param vocabulary how many tokens there are
 * @param most how many are shown by name
 */
export function candidateBars(
  candidates: readonly Candidate[],
  sampling: Sampling,
  { vocabulary, most = 8 }: { vocabulary: number; most?: number },
): CandidateBars {
  const shares = drawShares(candidates, sampling, vocabulary);
  const shown = candidates.slice(0, most).map(({ id, text, probability: own }) => {
    const share = shares ? (shares.get(id) ?? 0) : own;
    return { id, text, share, own, cut: shares !== undefined && !shares.has(id) };
  });
  const largest = Math.max(0, ...shown.map(({ share, own }) => Math.max(share, own)));
  const scale = SCALES.find((step) => largest <= step) ?? 1;
  const percent = (share: number) => Math.round((share / scale) * 10_000) / 100;
  const named = shown.reduce((sum, { share }) => sum + share, 0);
  return {
    bars: shown.map((bar) => ({ ...bar, width: percent(bar.share), ownAt: percent(bar.own) })),
    others: { count: Math.max(0, vocabulary - shown.length), share: Math.max(0, 1 - named) },
    scale,
    bent: shares !== undefined,
  };
}

/** Each token's share in the draw, or undefined where it is the model's own or cannot be known from so few candidates. */
function drawShares(candidates: readonly Candidate[], sampling: Sampling, vocabulary: number) {
  const { temperature, topK, topP } = sampling;
  const asItIs = temperature === 1 && topK === 0 && topP === 1;
  if (asItIs || candidates.length < vocabulary) return undefined;
  const probabilities = new Float32Array(vocabulary);
  for (const { id, probability } of candidates) probabilities[id] = probability;
  const { ids, probabilities: shares } = choice(probabilities, sampling);
  return new Map(ids.map((id, index) => [id, shares[index]]));
}
