/** The cards of the ladder's models in the order of the site, and which experiment each variant was made for. */
import { getCollection, type CollectionEntry } from 'astro:content';

export type LadderCard = CollectionEntry<'ladder'>['data'];
export type VariantCard = CollectionEntry<'variants'>['data'];

const KINDS = { generalist: 0, specialist: 1 };

/** Generalists first, then specialists, the smallest of each first. */
export async function ladderCards(): Promise<LadderCard[]> {
  const cards = (await getCollection('ladder')).map(({ data }) => data);
  return cards.sort((a, b) => KINDS[a.kind] - KINDS[b.kind] || a.parameters - b.parameters);
}

/** By name, so that those of one experiment stand together. */
export async function variantCards(): Promise<VariantCard[]> {
  const cards = (await getCollection('variants')).map(({ data }) => data);
  const numbers = new Intl.Collator('en', { numeric: true });
  return cards.sort((a, b) => numbers.compare(a.id, b.id));
}
