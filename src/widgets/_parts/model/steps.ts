/** A step is one token with what the model had expected there; here steps are packed for the way and unpacked on arrival. */
import type { Chosen } from '../../../core/transformer/generate.ts';
import { surprise } from '../../../core/transformer/outlook.ts';
import type { PackedSteps } from './messages.ts';

/** A token that could have come. */
export interface Candidate {
  id: number;
  /** As a reader may see it; half a character shows as U+FFFD. */
  text: string;
  probability: number;
}

export interface Step {
  id: number;
  /** What this token adds to the text. Of a character made of several tokens, the last one has it all. */
  text: string;
  /** What the model gave this token, before sampling cut or bent anything. */
  probability: number;
  /** −log₂ of the probability: bits. */
  surprise: number;
  /** How open the question was, in bits. */
  entropy: number;
  /** The likeliest tokens, the likeliest first; empty for a text's first token, which nothing could announce. */
  candidates: Candidate[];
}

/** Candidates that are kept with each step. */
export const CANDIDATES = 20;

/** Packs steps and the text that each adds. */
export function packSteps(steps: readonly Chosen[], texts: string[]): PackedSteps {
  const candidatesEach = Math.max(0, ...steps.map((step) => step.candidates.length));
  const candidateIds = new Int32Array(steps.length * candidatesEach).fill(-1);
  const candidateProbabilities = new Float32Array(steps.length * candidatesEach);
  steps.forEach(({ candidates }, index) => {
    candidates.forEach((candidate, place) => {
      candidateIds[index * candidatesEach + place] = candidate.id;
      candidateProbabilities[index * candidatesEach + place] = candidate.probability;
    });
  });
  return {
    ids: Int32Array.from(steps, (step) => step.id),
    texts,
    probabilities: Float32Array.from(steps, (step) => step.probability),
    entropies: Float32Array.from(steps, (step) => step.entropy),
    candidateIds,
    candidateProbabilities,
    candidatesEach,
  };
}

/** Unpacks steps; `vocabulary` has the text of every token. */
export function unpackSteps(packed: PackedSteps, vocabulary: readonly string[]): Step[] {
  return Array.from(packed.ids, (id, index) => {
    const start = index * packed.candidatesEach;
    const end = start + packed.candidatesEach;
    return {
      id,
      text: packed.texts[index],
      probability: packed.probabilities[index],
      surprise: Math.abs(surprise(packed.probabilities[index])), // −log₂ 1 is −0
      entropy: packed.entropies[index],
      candidates: unpackCandidates(
        packed.candidateIds.subarray(start, end),
        packed.candidateProbabilities.subarray(start, end),
        vocabulary,
      ),
    };
  });
}

/** Unpacks candidates; places without one hold the id −1. */
export function unpackCandidates(ids: Int32Array, probabilities: Float32Array, vocabulary: readonly string[]) {
  const candidates: Candidate[] = [];
  ids.forEach((id, index) => {
    if (id >= 0) candidates.push({ id, text: vocabulary[id], probability: probabilities[index] });
  });
  return candidates;
}
