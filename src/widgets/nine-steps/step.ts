/** A step of the walk as the island gets it: texts with their figures filled in, and what can be counted of it. */

export type Way = 'same' | 'other' | 'taught';
export type Measure = 'tokens' | 'work' | 'memory' | 'active';
export type PairId = 'qwen' | 'llama' | 'ours';

interface Source {
  title: string;
  url: string;
  sure: boolean;
}

/** How one pair of models took the step. */
export interface Account {
  way: Way;
  text: string;
  /** The large one's figure over the small one's, where the step is counted. */
  factor?: number;
  /** The two figures, written out. */
  figures?: [small: string, large: string];
  /** Places in the walk's list of sources. */
  sources: number[];
}

export interface Heard {
  id: string;
  hear: string;
  verdict: string;
}

export interface Step {
  name: string;
  measure?: Measure;
  heard: { small?: Heard; large?: Heard };
  same: string;
  differs: string;
  pairs: Record<PairId, Account>;
}

export interface Walk {
  steps: Step[];
  /** Names of the models that walk in each pair. */
  names: Record<PairId, [small: string, large: string]>;
  sources: Source[];
}

/** Two figures this close are one: nobody publishes them more finely. */
const CLOSE = 1.05;

/** Whether both models take the step in the same way, and in the same amount where it is counted. */
export const isShared = ({ way, factor = 1 }: Account): boolean => way === 'same' && factor < CLOSE;

/** The step at which the figures of a pair differ most; undefined where they differ nowhere. */
export function widest(steps: readonly Step[], pair: PairId): Step | undefined {
  const factor = (step: Step) => step.pairs[pair].factor ?? 1;
  const most = steps.toSorted((a, b) => factor(b) - factor(a))[0];
  return most && factor(most) >= CLOSE ? most : undefined;
}
