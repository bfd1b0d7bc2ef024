/** Choosing the next token: cut off what is unlikely, sharpen or flatten what is left, draw. */
import { likeliest } from './outlook.ts';

export interface Sampling {
  /** 0: always the likeliest. 1: as the model says. Above: more adventurous. */
  temperature: number;
  /** Keep this many of the likeliest; 0: all. */
  topK: number;
  /** Keep the likeliest that together reach this probability; 1: all (nucleus sampling, Holtzman et al. 2020). */
  topP: number;
  /** Keep what has at least this share of the likeliest one's probability; 0: all (Nguyen et al. 2024). */
  minP: number;
  seed: number;
}

export const GREEDY: Sampling = { temperature: 0, topK: 0, topP: 1, minP: 0, seed: 0 };

/** The tokens that may be drawn, the likeliest first, and how likely each is to be. */
export interface Choice {
  ids: number[];
  probabilities: number[];
}

const MOST_LIKELY_ENOUGH = 64;

/** What is drawn from: top-k, top-p and min-p, then temperature, in llama.cpp's order. */
export function choice(probabilities: Float32Array, { temperature, topK, topP, minP }: Sampling): Choice {
  if (temperature <= 0) return { ids: likeliest(probabilities, 1), probabilities: [1] };
  const ids = nucleus(probabilities, topK > 0 ? topK : probabilities.length, topP);
  const least = minP * probabilities[ids[0]];
  const kept = minP > 0 ? ids.filter((id) => probabilities[id] >= least) : ids;
  const weights = kept.map((id) => (probabilities[id] / probabilities[kept[0]]) ** (1 / temperature));
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return { ids: kept, probabilities: weights.map((weight) => weight / sum) };
}

/** Draws a token id; greedy choices use up no random number. */
export function sample(probabilities: Float32Array, sampling: Sampling, random: { next(): number }): number {
  const { ids, probabilities: shares } = choice(probabilities, sampling);
  if (ids.length === 1) return ids[0];
  let left = random.next();
  for (let index = 0; index < ids.length; index++) {
    left -= shares[index];
    if (left < 0) return ids[index];
  }
  return ids[ids.length - 1];
}

// Sorting a whole vocabulary costs more than a small model's forward pass, and the nucleus is mostly far smaller.
function nucleus(probabilities: Float32Array, most: number, topP: number): number[] {
  const few = Math.min(most, MOST_LIKELY_ENOUGH);
  const first = cut(likeliest(probabilities, few), probabilities, topP, few === most);
  if (first) return first;
  const order = Array.from(probabilities.keys()).sort((a, b) => probabilities[b] - probabilities[a] || a - b);
  return cut(order.slice(0, most), probabilities, topP, true)!;
}

/** The shortest beginning of `ids` that reaches `topP`; undefined when there is none and `ids` are not `all` there are. */
function cut(ids: number[], probabilities: Float32Array, topP: number, all: boolean): number[] | undefined {
  const total = all ? ids.reduce((sum, id) => sum + probabilities[id], 0) : 1;
  let sum = 0;
  for (let index = 0; index < ids.length; index++) {
    sum += probabilities[ids[index]];
    if (topP < 1 && sum >= topP * total) return ids.slice(0, index + 1);
  }
  return all ? ids : undefined;
}
