/** Which edition of the tiny world this is: models trained on one edition are judged only against the same one. */

/** Raised whenever any generated text changes; written into every trained model's file. */
export const WORLD_VERSION = 3;

/** The seed of the one town that all models are trained on. */
export const TOWN_SEED = 1;
