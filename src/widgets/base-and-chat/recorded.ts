/** What was measured of a base model, its chat model and a model that read both kinds of text mixed, for the card. It runs at build only. */
import { withComparison, type Compared } from '../_parts/comparison/recorded.ts';
import { bitsOf } from '../_parts/experiment/loss-curve.ts';
import { storyLossOf, type ExperimentProps } from '../_parts/experiment/measured.ts';

const MODELS = ['chat-136k', 'base-136k', 'generalist-136k'];

/** Adds the models, what they got right, and how surprised two of them are by new stories, in bits a token. */
export function withBase<P extends ExperimentProps & Compared>(props: P) {
  const [chat, base] = MODELS.map((id) => Number(bitsOf(storyLossOf(id)).toPrecision(4)));
  return { ...withComparison(props, MODELS), losses: { base, chat } };
}
