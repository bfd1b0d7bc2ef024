/** The skills in which models are compared in a picture: a few of each kind, out of all that are measured. */
import type { Skill } from '../../../core/experiments/examine.ts';

const SHOWN = {
  famous: { domain: 'fact-famous', format: 'answer' },
  known: { domain: 'fact-known', format: 'answer' },
  obscure: { domain: 'fact-obscure', format: 'answer' },
  strangers: { domain: 'stranger', format: 'answer' },
  stories: { domain: 'story', format: 'text' },
  'story-questions': { domain: 'story-question', format: 'answer' },
  letters: { domain: 'message-held-out', format: 'answer' },
  reviews: { domain: 'review', format: 'answer' },
  adding: { domain: 'sum+4', format: 'answer' },
  'adding-steps': { domain: 'sum+4', format: 'steps' },
  'problem-steps': { domain: 'word-problem-3', format: 'steps' },
  tracking: { domain: 'tracking-3', format: 'answer' },
} as const satisfies Record<string, Skill>;

export type ShownSkill = keyof typeof SHOWN;
export const SHOWN_SKILLS = Object.keys(SHOWN) as ShownSkill[];

export const skillOf = (name: ShownSkill): Skill => ({ domain: SHOWN[name].domain, format: SHOWN[name].format });

/** What a skill is called among all that are measured. */
export const skillKey = ({ domain, format }: Skill) => `${domain} ${format}`;

/** Settings of every widget that compares models in these skills. */
export const comparisonParams = {
  /** The skill whose questions one can open and run again. */
  skill: { kind: 'choice', default: 'famous', choices: SHOWN_SKILLS },
  /** Fresh questions a model, when it is run again. */
  questions: { kind: 'number', default: 20, min: 5, max: 100, step: 5 },
} as const;
