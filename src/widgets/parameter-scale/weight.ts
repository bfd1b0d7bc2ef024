/** A model as the scale needs to know it: what it weighs, when it came out, which family it is. */
import type { Family } from './family.ts';

export interface Weight {
  id: string;
  name: string;
  maker: string;
  /** "2019-02" */
  released: string;
  family: Family;
  /** Published as a base to build on. */
  base: boolean;
  /** Undefined where the maker has not published it. */
  parameters?: number;
  /** Parameters a mixture of experts uses for one token. */
  active?: number;
  /** Trained for this site. */
  ours: boolean;
  /** 1 and 2 are named first where there is room for few names. */
  landmark: 0 | 1 | 2;
  /** What it reads or makes when that is not text: 'speech', 'vision'. */
  subject?: string;
}

export type Known = Weight & { parameters: number };

export const isKnown = (weight: Weight): weight is Known => weight.parameters !== undefined;

/** The name without what stands in brackets: "Segment Anything (ViT-H)" → "Segment Anything". */
export const shortName = (name: string) => name.replace(/ \(.*\)$/, '');

/** Attributes of an element that says a model's name: names stay what they are in every language. */
export const PROPER_NAME = { translate: 'no' };
