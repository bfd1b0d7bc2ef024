import type { ParameterTable } from '../../core/params.ts';

export const VIEWS = ['work', 'hours', 'money'] as const;

/** What is looked at: operations, hours on cards, or money. */
export const params = {
  view: { kind: 'choice', default: 'work', choices: VIEWS },
  /** Ids of content/models: the two that hang from the balance. */
  left: { kind: 'text', default: 'smollm2-135m', maxLength: 60 },
  right: { kind: 'text', default: 'gpt-3-175b', maxLength: 60 },
  /** The share of its peak that a card is taken to reach, in percent. */
  share: { kind: 'number', default: 40, min: 1, max: 100, step: 1 },
  /** Dollars for an hour on a card. */
  price: { kind: 'number', default: 3, min: 0.5, max: 10, step: 0.1 },
} as const satisfies ParameterTable;
