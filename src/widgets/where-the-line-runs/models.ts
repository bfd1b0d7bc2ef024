/** The language models of known size that the line divides. Runs at build only. */
import { modelCards } from '../parameter-scale/cards.ts';
import { weightOf } from '../parameter-scale/catalogue.ts';
import { isKnown, shortName } from '../parameter-scale/weight.ts';
import type { Sized } from './layout.ts';

/** Every language model whose size is published, the smallest first; foundation models for images or sound are left out. */
export const sizedModels = (): Sized[] =>
  modelCards()
    .map(weightOf)
    .filter(isKnown)
    .flatMap(({ id, name, family, parameters }) =>
      family === 'foundation' ? [] : [{ id, name: shortName(name), family, parameters }],
    )
    .toSorted((a, b) => a.parameters - b.parameters);
