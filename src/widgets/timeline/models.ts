/** Every model of the catalogue with its date, as short rows: an island's props would name every field of every model. Runs at build only. */
import { modelCards } from '../parameter-scale/cards.ts';
import { weightOf } from '../parameter-scale/catalogue.ts';
import { FAMILIES } from '../parameter-scale/family.ts';
import type { Dated } from './dated.ts';
import type { Row } from './rows.ts';

const WEIGHTS: Record<string, Dated['weights']> = { true: 'open', false: 'closed', announced: 'announced' };

/** All models, the oldest first. */
export const datedModels = (): Row[] =>
  modelCards()
    .map((card) => ({ ...weightOf(card), weights: WEIGHTS[String(card.openWeights)] }))
    .toSorted((a, b) => a.released.localeCompare(b.released) || (a.parameters ?? 0) - (b.parameters ?? 0))
    .map(({ id, name, maker, released, family, base, landmark, weights, parameters = 0, active = 0 }) => [
      id,
      name,
      maker,
      released,
      FAMILIES.indexOf(family),
      base ? 1 : 0,
      landmark,
      weights[0],
      parameters,
      active,
    ]);
