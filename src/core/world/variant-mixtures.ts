/** What the variants of a generalist read: parts of what it reads, or something it never saw. */
import { MIXTURES } from './mixture.ts';
import type { Kind, Shares } from './mixture.ts';
import { TITLE_COUNTS } from './title-counts.ts';
import type { TitleCount } from './title-counts.ts';

/** Running text: no question, no answer. */
const TEXTS: readonly Kind[] = ['story', 'biography'];

const GENERALIST: Shares = MIXTURES.generalist;

/** Mixtures by name; shares are of documents. */
export const VARIANT_MIXTURES: Readonly<Record<string, Shares>> = {
  /** Text alone, in the generalist's proportions: what a base model reads. */
  plain: generalistOnly((kind) => TEXTS.includes(kind)),
  /** All else that a generalist reads, questions with their answers: what makes a base model one that chats. */
  chat: generalistOnly((kind) => !TEXTS.includes(kind)),
  /** New stories with their titles, without end. */
  titles: { titles: 1 },
  ...Object.fromEntries(TITLE_COUNTS.flatMap(titleMixtures)),
};

/** The shares of a mixture of any name. Throws on a name that there is none of, naming those there are. */
export function sharesOf(mixture: string): Shares {
  const all: Record<string, Shares> = { ...MIXTURES, ...VARIANT_MIXTURES };
  if (!Object.hasOwn(all, mixture)) throw new Error(`Which mixture? One of: ${Object.keys(all).join(', ')}`);
  return all[mixture];
}

/** The mixture whose documents are held out to check training on this one: for a few examples, new ones of their kind. */
export function heldOutMixture(mixture: string): string {
  return /^titles-/.test(mixture) ? 'titles' : mixture;
}

function generalistOnly(wanted: (kind: Kind) => boolean): Shares {
  return Object.fromEntries(Object.entries(GENERALIST).filter(([kind]) => wanted(kind as Kind)));
}

/** A few examples again and again, alone, and with as many of the generalist's documents between them: rehearsal. */
function titleMixtures(count: TitleCount): [string, Shares][] {
  const titles: Shares = { [`titles-${count}`]: Object.values(GENERALIST).reduce((sum, share) => sum + share, 0) };
  return [
    [`titles-${count}`, titles],
    [`titles-${count}-rehearsal`, { ...GENERALIST, ...titles }],
  ];
}
