/** Models put into areas: how that is written in an address, what holds a model by its card, and what the definitions say. */
import { callOf, isNumbered, type Bounds, type Call, type Example, type Side } from '../../core/definition.ts';

/** From the outside in. */
export const AREAS = ['outside', 'foundation', 'language', 'small', 'large'] as const;

export type Area = (typeof AREAS)[number];

/** A model to be put somewhere. */
export interface Piece {
  id: string;
  name: string;
  parameters: number;
  /** What its card makes it: a language model others build on, a foundation model of another sort, or made for one thing. */
  kind: 'language' | 'foundation' | 'specialist';
}

const isArea = (text: string): text is Area => (AREAS as readonly string[]).includes(text);

/** The area of each model, read from the address; what names no model or area there is comes back in `bad`. */
export function readPlaces(text: string, ids: readonly string[]): { places: Map<string, Area>; bad: string[] } {
  const places = new Map<string, Area>();
  const bad: string[] = [];
  for (const pair of text.split(' ').filter(Boolean)) {
    const [, id, area] = /^(.+)~(\w+)$/.exec(pair) ?? [];
    if (id && ids.includes(id) && isArea(area)) places.set(id, area);
    else bad.push(pair);
  }
  return { places, bad };
}

/** The places with one model put anew: it comes last. */
export const withPlace = (places: ReadonlyMap<string, Area>, id: string, area: Area): Map<string, Area> =>
  new Map([...places].filter(([other]) => other !== id)).set(id, area);

export const writePlaces = (places: ReadonlyMap<string, Area>): string =>
  [...places].map(([id, area]) => `${id}~${area}`).join(' ');

export interface Saying {
  /** The word it uses when it names the model, under whatever name. */
  named: Side[];
  /** What its numbers make of the size. */
  call: Call;
}

/** What a definition says of a language model: by name, and by its numbers. */
export function sayingOf(definition: Bounds & { examples: readonly Example[] }, { id, parameters }: Piece): Saying {
  const named = definition.examples.filter(({ models }) => models.includes(id)).map(({ as }) => as);
  return { named: [...new Set(named)], call: callOf(definition, parameters) };
}

/** How many of the definitions with numbers make the model small, large, both or neither. */
export function tally(definitions: readonly Bounds[], { parameters }: Piece): Record<Exclude<Call, 'silent'>, number> {
  const counts = { small: 0, large: 0, both: 0, neither: 0 };
  for (const definition of definitions.filter(isNumbered)) {
    const call = callOf(definition, parameters);
    if (call !== 'silent') counts[call] += 1;
  }
  return counts;
}

/** Whether a model may lie in an area by what its card says; of small and large only definitions can judge. */
export type Judgement = 'fits' | 'too-far-out' | 'too-far-in' | 'disputed';

export function judge({ kind }: Piece, area: Area): Judgement {
  if (kind === 'specialist') return area === 'outside' ? 'fits' : 'too-far-in';
  if (kind === 'foundation') {
    if (area === 'foundation') return 'fits';
    return area === 'outside' ? 'too-far-out' : 'too-far-in';
  }
  if (area === 'small' || area === 'large') return 'disputed';
  return area === 'language' ? 'fits' : 'too-far-out';
}
