/** Reads the stock from content/models and content/devices. Runs at build only. */
import { cacheOf } from '../../core/cache.ts';
import { deviceCards, modelCards, type ModelCard } from '../parameter-scale/cards.ts';
import { familyOf } from '../parameter-scale/family.ts';
import type { Stock } from './stock.ts';

/** The cache of a card's model. */
export const cacheOfCard = ({ architecture }: ModelCard) =>
  cacheOf(typeof architecture?.value === 'object' ? architecture.value : {}, architecture?.cache);

/** Every model of known size, the lightest first, and every device, as JSON. */
export function packedStock(): string {
  const models = modelCards()
    .flatMap((card) => {
      const { id, name, kinds, parameters, context } = card;
      if (parameters.value === 'undisclosed') return [];
      const tokens = typeof context?.value === 'number' ? { context: context.value } : {};
      return [{ id, name, family: familyOf(kinds), parameters: parameters.value, ...tokens, cache: cacheOfCard(card) }];
    })
    .toSorted((a, b) => a.parameters - b.parameters);
  const devices = deviceCards().map(({ id, name, memory }) => ({
    ...{ id, name, memory: memory.value, usable: memory.usable },
  }));
  return JSON.stringify({ models, devices } satisfies Stock);
}
