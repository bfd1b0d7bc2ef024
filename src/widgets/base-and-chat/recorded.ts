/** What was measured of a base model, its chat model and a model that read both kinds of text mixed, for the card. It runs at build only. */
import { withComparison } from '../_parts/comparison/recorded.ts';
import type { ExperimentProps } from '../_parts/experiment/measured.ts';

const MODELS = ['chat-136k', 'base-136k', 'generalist-136k'];

/** Adds the models and what they got right. */
export function withBase<P extends ExperimentProps & { language: string }>(props: P) {
  return withComparison(props, MODELS);
}
