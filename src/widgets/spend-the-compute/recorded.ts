/** What was logged and measured of models trained for the same computing, for the card. It runs at build only. */
import { curveOf, withComparison, type Compared } from '../_parts/comparison/recorded.ts';
import type { ExperimentProps } from '../_parts/experiment/measured.ts';
import type { Run } from './layout.ts';

/** The small one, the large one that stopped early, and the large one trained to its end. */
const MODELS = ['generalist-136k', 'compute-714k', 'generalist-714k'];

/** Adds the models, what they got right, and how the loss of each fell. */
export function withComputing<P extends ExperimentProps & Compared>(props: P) {
  const compared = withComparison(props, MODELS);
  const runs = compared.models.map(({ id, parameters }): Run => ({ id, parameters, curve: curveOf(id) }));
  return { ...compared, runs };
}
