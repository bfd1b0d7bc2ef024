/** Every language model of content/models and content/ladder with what it read. Runs at build only. */
import { ladderCards, modelCards } from '../parameter-scale/cards.ts';
import { catalogue } from '../parameter-scale/catalogue.ts';
import { shortName } from '../parameter-scale/weight.ts';
import type { Eater, Eaters } from './eater.ts';

/** Models for images or sound read no tokens of text that could be set against the others'. */
const NOT_LANGUAGE = 'FM-not-language';

export function eaters(): Eaters {
  const { weights, slips, sources } = catalogue();
  const others = new Set(modelCards().flatMap(({ id, kinds }) => (kinds.includes(NOT_LANGUAGE) ? [id] : [])));
  const slipOf = new Map(slips.map((slip) => [slip.id, slip]));
  const ladder = new Set(ladderCards().map(({ id }) => id));
  const all = weights.flatMap(({ id, name, family, released, parameters, active, landmark }): Eater[] => {
    const slip = slipOf.get(id);
    if (others.has(id) || !slip) return [];
    const { tokens, parametersSource, tokensSource } = slip;
    return [
      {
        ...{ id, name: shortName(name), family, released, parameters, active, parametersSource, tokensSource },
        tokens: tokens === 'undisclosed' ? undefined : tokens,
        landmark: ladder.has(id) ? 0 : landmark,
        ...(ladder.has(id) && { ours: true as const }),
      },
    ];
  });
  const used = new Set(
    all.flatMap(({ parametersSource, tokensSource }) => [parametersSource, tokensSource].map(Math.abs)),
  );
  const kept = sources.flatMap((source, index) => (used.has(index + 1) ? [{ source, old: index + 1 }] : []));
  const renumber = new Map(kept.map(({ old }, index) => [old, index + 1]));
  const moved = (reference: number) => Math.sign(reference) * (renumber.get(Math.abs(reference)) ?? 0);
  return {
    eaters: all
      .map((eater) => ({
        ...eater,
        parametersSource: moved(eater.parametersSource),
        tokensSource: moved(eater.tokensSource),
      }))
      .toSorted((a, b) => a.released.localeCompare(b.released) || a.id.localeCompare(b.id)),
    sources: kept.map(({ source }) => source),
  };
}

/** The same as the string an island is given. */
export const packedEaters = () => JSON.stringify(eaters());
