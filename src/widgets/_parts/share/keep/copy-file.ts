/** The file a reader takes home: what it needs is fetched first, without models; then it is written with those that were chosen. */
import { fetchModel } from '../../model/download.ts';
import { sha256 } from '../../model/hash.ts';
import type { RungLabels } from '../../rung.ts';
import { blobAsData } from '../as-data.ts';
import type { Shared } from '../shared.ts';
import { gather, type Parts } from './gather.ts';
import { modelsIn, neededModels, readProperties, type KeptModel } from './kept-models.ts';
import { keptPage, type Kept } from './kept-page.ts';

/** The part of the share dialog that makes copies: a copy makes none. */
const MAKER = /\/KeepCopy\.[^/]*\.js$/;

export interface Prepared {
  parts: Parts;
  models: KeptModel[];
  /** Addresses of the models that the state needs. */
  needed: string[];
  /** How models are called in the page's language; undefined where it runs none. */
  names?: RungLabels;
}

/** Everything about a copy that is the same whatever models go into it. */
export type Words = Omit<Kept, 'models'>;

/** Fetches all of the widget's page at `address` but its models. Throws when a part does not come. */
export async function prepareCopy(address: string, { state, models: named }: Shared): Promise<Prepared> {
  const parts = await gather(address, MAKER);
  const given = [...parts.page.querySelectorAll('astro-island')].map((island) =>
    readProperties(island.getAttribute('props') ?? '{}'),
  );
  const models = modelsIn(given);
  const [first] = given;
  return {
    parts,
    models,
    needed: neededModels(models, first?.params, state, named),
    names: first?.modelLabels as RungLabels | undefined,
  };
}

async function hashInBase64(text: string): Promise<string> {
  const hex = await sha256(new TextEncoder().encode(text));
  return btoa(hex.replace(/../g, (pair) => String.fromCharCode(Number.parseInt(pair, 16))));
}

const asFile = (text: string) => new Blob([text], { type: 'text/html' });

/** Bytes of the copy with these models in it, before they are fetched. */
export async function sizeOfCopy({ parts }: Prepared, words: Words, models: KeptModel[]): Promise<number> {
  const rest = asFile(await keptPage(parts, { ...words, models: [] }, hashInBase64)).size;
  return models.reduce((sum, { bytes }) => sum + Math.ceil(bytes / 3) * 4, rest);
}

/** Fetches and verifies the models and writes the file. Throws when one does not come. */
export async function writeCopy({ parts }: Prepared, words: Words, models: KeptModel[]): Promise<Blob> {
  const inside = await Promise.all(
    models.map(async (model) => {
      const address = new URL(model.url, parts.address).href;
      const bytes = await fetchModel({ ...model, url: address }, () => {}, new AbortController().signal);
      const data = await blobAsData(new Blob([bytes]));
      return { address, base64: data.slice(data.indexOf(',') + 1) };
    }),
  );
  return asFile(await keptPage(parts, { ...words, models: inside }, hashInBase64));
}
