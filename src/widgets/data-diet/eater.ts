/** A language model and what it read: who is shown, and what is found among those. */
import { CHEAPEST_RUN, tokensPerParameter } from '../../core/training-work.ts';
import type { Values } from '../../core/params.ts';
import type { SourceReference, Source } from '../parameter-scale/pack.ts';
import type { Family } from '../parameter-scale/family.ts';
import type { params } from './params.ts';

export interface Eater {
  id: string;
  name: string;
  family: Family;
  /** "2024-11" */
  released: string;
  /** Undefined where the maker has not said. */
  parameters?: number;
  active?: number;
  /** A count; in words where the card has no one number; undefined where the maker has not said. */
  tokens?: number | string;
  /** Trained for this site. */
  ours?: true;
  /** 1 and 2 are named first where there is room for few names. */
  landmark: 0 | 1 | 2;
  parametersSource: SourceReference;
  tokensSource: SourceReference;
}

/** One of which both figures are published. */
export type Known = Eater & { parameters: number; tokens: number };

export interface Eaters {
  eaters: Eater[];
  sources: Source[];
}

type Settings = Pick<Values<typeof params>, 'family' | 'size' | 'by'>;

export const isKnown = (eater: Eater): eater is Known =>
  eater.parameters !== undefined && typeof eater.tokens === 'number';

/** Tokens for each parameter; of a mixture of experts, for each active one if so asked. */
export const dietOf = ({ tokens, parameters, active }: Known, by: Settings['by']): number =>
  tokensPerParameter(tokens, by === 'active' ? (active ?? parameters) : parameters);

const BILLION = 1e9;
const SIZES: Record<Settings['size'], [least: number, below: number]> = {
  all: [0, Infinity],
  'under-1': [0, BILLION],
  'to-10': [BILLION, 10 * BILLION],
  'over-10': [10 * BILLION, Infinity],
};

/** Those that the settings let through; a model of unknown size has none that could be asked for. */
export const chosen = <Any extends Eater>(eaters: readonly Any[], { family, size }: Settings): Any[] =>
  eaters.filter(({ family: own, parameters }) => {
    const [least, below] = SIZES[size];
    const fits = parameters === undefined ? size === 'all' : parameters >= least && parameters < below;
    return fits && (family === 'all' || own === family);
  });

/** The middle one of some numbers; undefined of none. */
export function middle(numbers: readonly number[]): number | undefined {
  const sorted = numbers.toSorted((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1
    ? sorted[half]
    : sorted.length === 0
      ? undefined
      : (sorted[half - 1] + sorted[half]) / 2;
}

/** The month in which the paper on the cheapest training run appeared. */
export const PAPER = '2022-03';

/** What is found among `known` models of other people: how many ate more than the cheapest run asks for, and the middle ones. */
export function findingOf(known: readonly Known[], by: Settings['by']) {
  const theirs = known.filter(({ ours }) => !ours);
  const middleOf = (some: readonly Known[]) => middle(some.map((eater) => dietOf(eater, by)));
  return {
    count: theirs.length,
    above: theirs.filter((eater) => dietOf(eater, by) > CHEAPEST_RUN).length,
    small: middleOf(theirs.filter(({ family }) => family === 'small')),
    large: middleOf(theirs.filter(({ family }) => family === 'large')),
    all: middleOf(theirs),
  };
}

/** The years in which models came out, and of how many of each the diet is known. */
export function byYear(eaters: readonly Eater[]): { year: string; known: number; count: number }[] {
  const years = [...new Set(eaters.map(({ released }) => released.slice(0, 4)))].sort();
  return years.map((year) => {
    const those = eaters.filter(({ released, ours }) => released.startsWith(year) && !ours);
    return { year, known: those.filter(isKnown).length, count: those.length };
  });
}
