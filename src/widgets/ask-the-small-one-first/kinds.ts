/** The kinds of question that come in, and what both models answered to each. */
import type { Skill } from '../../core/experiments/examine.ts';
import type { Routable } from '../../core/experiments/routing.ts';
import type { TestDomain } from '../../core/world/test-items.ts';

/** By the names they have in the settings. */
const DOMAINS = {
  famous: 'fact-famous',
  known: 'fact-known',
  obscure: 'fact-obscure',
  stranger: 'stranger',
  message: 'message',
  review: 'review',
  sum: 'sum+2',
  problem: 'word-problem-1',
  tracking: 'tracking-1',
} as const satisfies Record<string, TestDomain>;

export type Kind = keyof typeof DOMAINS;
export const KINDS = Object.keys(DOMAINS) as Kind[];
export type Mix = Record<Kind, number>;

/** Every kind is answered at once, without steps. */
export const skillOf = (kind: Kind): Skill => ({ domain: DOMAINS[kind], format: 'answer' });

/** One model's answers to one kind: compact, for it travels with the page. */
export interface Sheet {
  /** A letter an answer: r right, w wrong, d declined. */
  marks: string;
  /** Thousandths, two digits to the base 36 each; empty where nobody asks how sure the model was. */
  confidence: string;
}

/** A model's sheets by kind. Those of kinds that do not come in may be missing. */
export type Sheets = Partial<Record<Kind, Sheet>>;

export interface Answers {
  sheets: Sheets;
  parameters: number;
  /** Tokens written for an answer, on average, by kind. */
  tokens: Record<Kind, number>;
}

/** True if what is needed to route `mix` is there. */
export function isComplete(small: Sheets | undefined, large: Sheets | undefined, mix: Mix): boolean {
  return KINDS.every((kind) => mix[kind] === 0 || (small?.[kind]?.confidence && large?.[kind]));
}

/** What both models answered, kind by kind, as routing needs it; kinds without sheets are left out. */
export function routable(small: Answers, large: Answers, mix: Mix): (Routable & { kind: Kind })[] {
  return KINDS.flatMap((kind) => {
    const [first, second] = [small.sheets[kind], large.sheets[kind]];
    if (!first?.confidence || !second) return [];
    return {
      kind,
      weight: mix[kind],
      confidence: thousandths(first),
      small: rights(first),
      large: rights(second),
      cost: { small: small.parameters * small.tokens[kind], large: large.parameters * large.tokens[kind] },
    };
  });
}

/** How sure the model was of each answer. */
export const thousandths = ({ confidence }: Sheet): number[] =>
  (confidence.match(/../g) ?? []).map((digits) => Number.parseInt(digits, 36));

const rights = ({ marks }: Sheet) => [...marks].map((mark) => mark === 'r');
