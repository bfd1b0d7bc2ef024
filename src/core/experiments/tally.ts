/** Counts of marked answers. It stands alone, so that a page can count without the whole examination. */
import type { Answered, Mark } from './examine.ts';

export interface Tally {
  items: number;
  right: number;
  wrong: number;
  /** Answered "I do not know." where the world does know. */
  declined: number;
  /** Written for one item on average. */
  tokens: number;
}

/** Counts answers. */
export function tally(answers: readonly Answered[]): Tally {
  const marked = (mark: Mark) => answers.filter((one) => one.mark === mark).length;
  const tokens = answers.reduce((sum, one) => sum + one.tokens, 0);
  return {
    items: answers.length,
    right: marked('right'),
    wrong: marked('wrong'),
    declined: marked('declined'),
    tokens: answers.length === 0 ? 0 : Math.round((100 * tokens) / answers.length) / 100,
  };
}
