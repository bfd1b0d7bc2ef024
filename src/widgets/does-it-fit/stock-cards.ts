/** Reads the stock from content/models and content/devices. Runs at build only. */
import { cacheOf } from '../../core/cache.ts';
import { deviceCards, modelCards } from '../parameter-scale/cards.ts';
import { familyOf } from '../parameter-scale/family.ts';
import type { Stock } from './stock.ts';

/** Every model of known size, the lightest first, and every device, as JSON. */
export function packedStock(): string {
  const models = modelCards()
    .flatMap(({ id, name, kinds, parameters, architecture, context }) => {
      if (parameters.value === 'undisclosed') return [];
      const shape = typeof architecture?.value === 'object' ? architecture.value : {};
      const tokens = typeof context?.value === 'number' ? { context: context.value } : {};
      const cache = cacheOf(shape, architecture?.cache);
      return [{ id, name, family: familyOf(kinds), parameters: parameters.value, ...tokens, cache }];
    })
    .toSorted((a, b) => a.parameters - b.parameters);
  const devices = deviceCards().map(({ id, name, memory }) => ({
    ...{ id, name, memory: memory.value, usable: memory.usable },
  }));
  return JSON.stringify({ models, devices } satisfies Stock);
}
