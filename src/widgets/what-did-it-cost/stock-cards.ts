/** Reads from content/models what is published about each model's training. Runs at build only. */
import { modelCards } from '../parameter-scale/cards.ts';
import { familyOf } from '../parameter-scale/family.ts';
import type { Method, Trained } from './stock.ts';

/** Every model with a known number of training tokens, hours or an estimate of money, as JSON. */
export function packedStock(): string {
  const models: Trained[] = modelCards().flatMap((card) => {
    const { parameters, active, trainingTokens, trainingHours: hours, trainingCost: costs } = card;
    const tokens = typeof trainingTokens?.value === 'number' ? trainingTokens.value : undefined;
    if (tokens === undefined && !hours && !costs) return [];
    return [
      {
        ...{ id: card.id, name: card.name, family: familyOf(card.kinds), active: active?.value, tokens },
        parameters: parameters.value === 'undisclosed' ? undefined : parameters.value,
        hours: hours && { value: hours.value, card: hours.card, from: hours.from, source: hours.source.title },
        costs: costs?.map(({ value, by, method, dated, source }) => ({
          ...{ value, by, dated, source: source.title, sure: source.status === 'confirmed' },
          method: method as Method,
        })),
      },
    ];
  });
  return JSON.stringify(models);
}
