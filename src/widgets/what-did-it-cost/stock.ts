/** What is published about each model's training, handed to the island as one string. */
import { trainingOperations } from '../../core/training-work.ts';
import type { Family } from '../parameter-scale/family.ts';

export const METHODS = ['owned', 'rented', 'makers', 'said', 'remade'] as const;
export type Method = (typeof METHODS)[number];

export interface Estimate {
  /** Dollars. */
  value: number;
  by: string;
  method: Method;
  /** "2025-05" or "2024". */
  dated: string;
  source: string;
  sure: boolean;
}

export interface Trained {
  id: string;
  name: string;
  family: Family;
  parameters?: number;
  /** Parameters that one token uses. */
  active?: number;
  tokens?: number;
  /** Hours on cards of this kind, and how they follow from what is stated where they are not stated as such. */
  hours?: { value: number; card: string; from?: string; source: string };
  costs?: Estimate[];
}

/** A model whose work can be reckoned. */
export interface Worked extends Trained {
  parameters: number;
  active: number;
  tokens: number;
  /** Operations. */
  work: number;
}

/** The models whose parameters and tokens are published, the lightest first. */
export const workedOf = (models: readonly Trained[]): Worked[] =>
  models
    .flatMap(({ parameters, active = parameters, tokens, ...rest }) =>
      parameters === undefined || active === undefined || tokens === undefined
        ? []
        : [{ ...rest, parameters, active, tokens, work: trainingOperations(active, tokens) }],
    )
    .toSorted((a, b) => a.parameters - b.parameters);

/** Of all pairs in which a model called small took more work than one called large, the one furthest apart in size. */
export function widestPair(models: readonly Worked[]): { small: Worked; large: Worked } | undefined {
  const pairs = models
    .filter(({ family }) => family === 'small')
    .flatMap((small) =>
      models
        .filter(
          ({ family, work, parameters }) => family === 'large' && work < small.work && parameters > small.parameters,
        )
        .map((large) => ({ small, large })),
    );
  const apart = ({ small, large }: (typeof pairs)[number]) => large.parameters / small.parameters;
  return pairs.toSorted((a, b) => apart(b) - apart(a))[0];
}
