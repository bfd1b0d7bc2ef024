/** A model on the timeline, which models are shown, and by what they are measured. */
import type { Family } from '../parameter-scale/family.ts';
import type { Weight } from '../parameter-scale/weight.ts';

export interface Dated extends Weight {
  weights: 'open' | 'closed' | 'announced';
}

export interface Filter {
  family: Family | 'all';
  weights: 'all' | 'open' | 'closed';
}

export type Size = 'both' | 'total' | 'active';

/** The models that a filter lets through; what is announced as open counts as neither yet. */
export const shownOf = (models: readonly Dated[], { family, weights }: Filter): Dated[] =>
  models.filter(
    (model) => (family === 'all' || model.family === family) && (weights === 'all' || model.weights === weights),
  );

/** Parameters used for one token: all of them, but for a mixture of experts. Undefined where the size is not told. */
export const usedBy = ({ active, parameters }: Dated): number | undefined => active ?? parameters;

/** Parameters that a model is placed by; undefined where its size is not told. */
export const sizeOf = (model: Dated, size: Size): number | undefined =>
  size === 'active' ? usedBy(model) : model.parameters;
