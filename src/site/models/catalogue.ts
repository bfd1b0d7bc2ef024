/** The catalogue of real models: every file of content/models with what follows from it, the lightest first, unpublished sizes last. */
import { getCollection } from 'astro:content';
import { cacheOf, type Cache } from '../../core/cache.ts';
import { familyOf, isBase, isProduct, type Family } from '../../widgets/parameter-scale/family.ts';
import type { Device } from '../schemas/device.ts';
import type { Model } from '../schemas/model.ts';

export const OPENNESS = ['open', 'closed', 'announced'] as const;
export const STRUCTURES = ['dense', 'mixture', 'undisclosed'] as const;

export interface CatalogueEntry {
  id: string;
  model: Model;
  family: Family;
  /** Published as a base to build on. */
  base: boolean;
  /** Undefined where the maker has not published it. */
  parameters?: number;
  /** Whether a token goes through all of it, or through a few experts. */
  structure: (typeof STRUCTURES)[number];
  openness: (typeof OPENNESS)[number];
  cache: Cache;
}

export interface CatalogueDevice extends Device {
  id: string;
}

/** A model whose size is not published says nothing of its structure either, unless its maker calls it a mixture. */
function structureOf({ kinds, active, parameters }: Model): CatalogueEntry['structure'] {
  if (active || kinds.includes('MoE')) return 'mixture';
  return parameters.value === 'undisclosed' ? 'undisclosed' : 'dense';
}

function opennessOf({ openWeights }: Model): CatalogueEntry['openness'] {
  if (openWeights === 'announced') return openWeights;
  return openWeights ? 'open' : 'closed';
}

export function entryOf(id: string, model: Model): CatalogueEntry {
  const { kinds, parameters, architecture } = model;
  const shape = typeof architecture?.value === 'object' ? architecture.value : {};
  return {
    ...{ id, model, family: familyOf(kinds), base: isBase(kinds) },
    parameters: parameters.value === 'undisclosed' ? undefined : parameters.value,
    structure: structureOf(model),
    openness: opennessOf(model),
    cache: cacheOf(shape, architecture?.cache),
  };
}

/** Every model but services, which have no weights of their own. */
export async function catalogueEntries(): Promise<CatalogueEntry[]> {
  const models = await getCollection('models');
  return models
    .filter(({ data }) => !isProduct(data.kinds))
    .map(({ id, data }) => entryOf(id, data))
    .sort((a, b) => (a.parameters ?? Infinity) - (b.parameters ?? Infinity) || a.id.localeCompare(b.id));
}

/** Every device, the least memory first. */
export async function catalogueDevices(): Promise<CatalogueDevice[]> {
  const devices = await getCollection('devices');
  return devices
    .map(({ id, data }) => ({ id, ...data }))
    .sort((a, b) => a.memory.usable - b.memory.usable || a.id.localeCompare(b.id));
}

/** The values of a field over all models, each once, in order. */
export const valuesOf = (entries: readonly CatalogueEntry[], field: (entry: CatalogueEntry) => string | string[]) =>
  [...new Set(entries.flatMap(field))].sort((a, b) => a.localeCompare(b, 'en', { sensitivity: 'base' }));
