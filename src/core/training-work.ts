/** What training asks for: the work of a run, and how much text there is for each parameter. */

/** Operations for each parameter and token: two to go forward, four to find out what to change. */
const OPERATIONS = 6;

/** Tokens for each parameter in the cheapest training run for its result (Hoffmann et al. 2022, arXiv:2203.15556). */
export const CHEAPEST_RUN = 20;

/**
 * Operations (FLOP) of a training run, 6ND (https://jax-ml.github.io/scaling-book/transformers/; first in Kaplan et al. 2020,
 * arXiv:2001.08361). Attention's own share, a teacher's work and runs that failed are not in it.
 * @param parameters those that take part in one token: of a mixture of experts, the active ones
 * @param tokens read in training, counted again each time they are read again
 */
export const trainingOperations = (parameters: number, tokens: number): number => OPERATIONS * parameters * tokens;

/** Tokens read in training for each of all the model's parameters. */
export const tokensPerParameter = (tokens: number, parameters: number): number => tokens / parameters;
