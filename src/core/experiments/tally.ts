/** Counts answers. It stands alone so that a page can count without loading the world that the questions come from. */
import type { Answered, Mark, Tally } from './examine.ts';

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
