/** What an address asks the scale to show, made sound: an end beyond the other or a model there is not is told, never drawn. */
import { defaults, type Problem, type Values } from '../../core/params.ts';
import { params } from './params.ts';
import { clampView, LIMITS, spanOf, type View } from './view.ts';

export interface Start {
  view: View;
  model: string;
  problems: Problem[];
}

/** The view and the chosen model that `values` give, with a problem for each value that had to be left out. */
export function startFrom(values: Values<typeof params>, ids: readonly string[]): Start {
  const asked = { from: values.from, to: values.to };
  const problems: Problem[] = [];
  const sound = spanOf(asked) >= LIMITS.closest - 1e-3;
  if (!sound) problems.push({ name: 'from, to', given: `${asked.from}, ${asked.to}`, reason: 'out-of-range' });
  const known = values.model === '' || ids.includes(values.model);
  if (!known) problems.push({ name: 'model', given: values.model, reason: 'not-a-choice' });
  return { view: sound ? clampView(asked) : wholeView(), model: known ? values.model : '', problems };
}

/** The view one starts with when nothing is asked. */
export const wholeView = (): View => {
  const { from, to } = defaults(params);
  return { from, to };
};
