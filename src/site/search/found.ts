/** What a search found, as the page shows it: which kind of thing it is, and which words of its excerpt were looked for. */

const KINDS = ['lessons', 'claims', 'models', 'ladder', 'glossary', 'widgets'] as const;

export type Kind = (typeof KINDS)[number] | 'page';

/** What stands at an address under the site's `base`: "/fr/claims/small/" is a claim, "/claims/" a page. */
export function kindOf(address: string, base: string): Kind {
  const { pathname, hash } = new URL(address, 'https://site.invalid');
  const places = pathname.slice(base.length).split('/').filter(Boolean);
  const kind = KINDS.find((name) => places.includes(name));
  const isItself = hash === '' && places.at(-1) === kind;
  return kind === undefined || isItself ? 'page' : kind;
}

const ENTITIES: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'", '&amp;': '&' };
const plain = (text: string) => text.replace(/&(?:lt|gt|quot|#39|amp);/g, (entity) => ENTITIES[entity]);

/** An excerpt in pieces, so that it can be written as text; every second piece was looked for. */
export const piecesOf = (excerpt: string): string[] => excerpt.split(/<\/?mark>/).map(plain);
