/** Runs that were recorded with the same engine on the same weights: shown until the reader's own device takes over. */
import type { Candidate, RunResult, Sampling, Step } from './model/client.ts';

/** One run as training/record.ts writes it; candidates are the few likeliest. */
export interface Recording {
  /** The rung's id, and the hash of the weights it ran on. */
  model: string;
  sha256: string;
  prompt: string;
  format: 'text' | 'answer' | 'steps';
  sampling: Sampling;
  given: Step[];
  written: Step[];
  next: Candidate[];
  stopped: RunResult['stopped'];
  milliseconds: number;
  firstTokenMilliseconds: number;
}

/** The recording of a prompt by a model; `auto` takes the format it was recorded in. */
export function findRecording(
  recordings: readonly Recording[],
  { prompt, model, format }: { prompt: string; model: string; format: string },
): Recording | undefined {
  return recordings.find(
    (one) => one.prompt === prompt && one.model === model && (format === 'auto' || one.format === format),
  );
}

/** How many candidates a recording keeps for each token: as many as the bars show. */
const KEPT = 8;

const rounded = (value: number) => Number(value.toPrecision(3));

/** Steps or candidates with no more figures and candidates than a page shows. */
export function shortened<T extends Step | Candidate>(list: readonly T[]): T[] {
  const few = list.slice(0, 'candidates' in (list[0] ?? {}) ? list.length : KEPT);
  return few.map((one) => {
    const probability = rounded(one.probability);
    if (!('candidates' in one)) return { ...one, probability };
    const { surprise, entropy, candidates } = one;
    return {
      ...one,
      probability,
      surprise: rounded(surprise),
      entropy: rounded(entropy),
      candidates: shortened(candidates),
    };
  });
}
