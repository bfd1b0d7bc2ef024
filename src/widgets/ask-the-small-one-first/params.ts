import type { ParameterTable } from '../../core/params.ts';

/** How often a kind of question comes in, against the others. */
const share = (start: number) => ({ kind: 'number', default: start, min: 0, max: 3, step: 1 }) as const;

/** Two rungs, where the poise hangs, and which questions come in. */
export const params = {
  small: {
    kind: 'choice',
    default: 'generalist-136k',
    choices: ['generalist-7k', 'generalist-31k', 'generalist-136k', 'support-31k'],
  },
  large: {
    kind: 'choice',
    default: 'generalist-714k',
    choices: ['generalist-31k', 'generalist-136k', 'generalist-714k'],
  },
  /** What the best threshold is best for. */
  goal: { kind: 'choice', default: 'cheapest', choices: ['cheapest', 'right'] },
  /** The poise hangs at the threshold that was found; otherwise at `threshold`. */
  found: { kind: 'flag', default: true },
  /** In thousandths: an answer less sure than this goes on to the large model; 1,001 sends all on. */
  threshold: { kind: 'number', default: 500, min: 0, max: 1001, step: 1 },
  famous: share(1),
  known: share(1),
  obscure: share(1),
  stranger: share(1),
  message: share(1),
  review: share(1),
  sum: share(1),
  problem: share(1),
  tracking: share(1),
  /** Which parts of the figure are shown. */
  show: { kind: 'choice', default: 'all', choices: ['all', 'picture'] },
  /** The question that is followed; empty for the first one of `kind`. */
  prompt: { kind: 'text', default: '', maxLength: 600 },
  kind: {
    kind: 'choice',
    default: 'obscure',
    choices: ['famous', 'known', 'obscure', 'stranger', 'message', 'review', 'sum', 'problem', 'tracking'],
  },
  /** Fresh questions a kind, when it is run again. */
  questions: { kind: 'number', default: 20, min: 5, max: 100, step: 5 },
} as const satisfies ParameterTable;
