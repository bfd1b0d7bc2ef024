/** What was measured of a distilled model, its twin and its teacher, for the card. It runs at build only. */
import { finalLoss, withComparison, type Compared } from '../_parts/comparison/recorded.ts';
import type { ExperimentProps } from '../_parts/experiment/measured.ts';

/** The pupil, its twin and its teacher. */
const MODELS = ['distilled-136k', 'generalist-136k', 'generalist-714k'];

/** Adds the models, what they got right, and the loss each ended with. */
export function withTeacher<P extends ExperimentProps & Compared>(props: P) {
  return { ...withComparison(props, MODELS), losses: MODELS.map(finalLoss) };
}
