/** Which family a model belongs to, read from what its maker and the papers call it, never from its size. */

export const FAMILIES = ['small', 'large', 'disputed', 'foundation'] as const;

export type Family = (typeof FAMILIES)[number];

const CALLED_SMALL = ['SLM', 'SLM today, "large" in 2019'];
const CALLED_LARGE = ['LLM'];
const CALLED_FOUNDATION = ['foundation model', 'FM-not-language'];

const hasOneOf = (kinds: readonly string[], names: readonly string[]) => names.some((name) => kinds.includes(name));

/**
 * The family that `kinds` (a model card's own words) give: small or large where they say one of the two, foundation where
 * they say that alone, disputed where they say both or none.
 */
export function familyOf(kinds: readonly string[]): Family {
  const small = hasOneOf(kinds, CALLED_SMALL);
  const large = hasOneOf(kinds, CALLED_LARGE);
  if (small !== large) return small ? 'small' : 'large';
  return !small && hasOneOf(kinds, CALLED_FOUNDATION) ? 'foundation' : 'disputed';
}

/** Whether the model was published as a base to build on: it wears the ring whatever its family. */
export const isBase = (kinds: readonly string[]) => kinds.includes('base') || familyOf(kinds) === 'foundation';

/** A service, not a model: it has no weight to hang anywhere. */
export const isProduct = (kinds: readonly string[]) => kinds.includes('product, not a model');
