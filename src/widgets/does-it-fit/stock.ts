/** The models and devices there are to choose from, handed to the island as one string. Reading the cards runs at build only. */
import { cacheOf, type Cache } from '../../core/cache.ts';
import type { Values } from '../../core/params.ts';
import type { Family } from '../parameter-scale/family.ts';
import type { params } from './params.ts';

export interface FitModel {
  id: string;
  name: string;
  family: Family;
  parameters: number;
  /** Tokens that its maker says it reads at most. */
  context?: number;
  cache: Cache;
}

export interface FitDevice {
  id: string;
  name: string;
  /** Gigabytes: all of it, and what a model may have. */
  memory: number;
  usable: number;
}

export interface Stock {
  models: FitModel[];
  devices: FitDevice[];
}

/** Stands for the reader's own model or device. */
export const OWN = 'own';

/** The model that `values` choose: one of the stock, or the reader's own; undefined when there is none of that id. */
export function chosenModel({ models }: Stock, values: Values<typeof params>, name: string): FitModel | undefined {
  if (values.model !== OWN) return models.find(({ id }) => id === values.model);
  const { parameters, layers, heads, width } = values;
  const cache = cacheOf({ layers, kvHeads: heads, headDim: width });
  return { id: OWN, name, family: 'disputed', parameters: parameters * 1e9, cache };
}

/** The device that `values` choose, likewise; of the reader's own, all memory is for the model. */
export function chosenDevice({ devices }: Stock, values: Values<typeof params>, name: string): FitDevice | undefined {
  if (values.device !== OWN) return devices.find(({ id }) => id === values.device);
  return { id: OWN, name, memory: values.memory, usable: values.memory };
}
