/** The cards of the ladder's models and of their variants, in the order of the site. */
import { getCollection, type CollectionEntry } from 'astro:content';
import { inOrder } from '../widgets/_parts/rung.ts';

export type LadderCard = CollectionEntry<'ladder'>['data'];
export type VariantCard = CollectionEntry<'variants'>['data'];

/** Generalists first, then specialists, the smallest of each first. */
export async function ladderCards(): Promise<LadderCard[]> {
  return inOrder((await getCollection('ladder')).map(({ data }) => data));
}

/** By name, so that those of one experiment stand together. */
export async function variantCards(): Promise<VariantCard[]> {
  const cards = (await getCollection('variants')).map(({ data }) => data);
  const numbers = new Intl.Collator('en', { numeric: true });
  return cards.sort((a, b) => numbers.compare(a.id, b.id));
}
