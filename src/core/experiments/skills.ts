/** Everything in which the ladder's models are examined. */
import type { TestDomain } from '../world/test-items.ts';
import type { Skill } from './examine.ts';

const ANSWERED: TestDomain[] = [
  'fact-famous',
  'fact-known',
  'fact-obscure',
  'fact-bio-only',
  'stranger',
  'stranger-seen',
  'story-question',
  'message',
  'message-held-out',
  'review',
];

/** What can be worked out is examined twice: answered at once, and after written-out steps. */
export const WORKED_OUT: TestDomain[] = [
  ...(['sum+1', 'sum+2', 'sum+3', 'sum+4'] as const),
  ...(['sum-1', 'sum-2', 'sum-3', 'sum-4'] as const),
  ...(['sum*1', 'sum*2', 'sum*3'] as const),
  ...(['word-problem-1', 'word-problem-2', 'word-problem-3', 'word-problem-4'] as const),
  ...(['tracking-0', 'tracking-1', 'tracking-2', 'tracking-3', 'tracking-4', 'tracking-5'] as const),
];

export const isSameSkill = (one: Skill, other: Skill): boolean =>
  one.domain === other.domain && one.format === other.format;

export const SKILLS: readonly Skill[] = [
  { domain: 'story', format: 'text' },
  ...[...ANSWERED, ...WORKED_OUT].map((domain): Skill => ({ domain, format: 'answer' })),
  ...WORKED_OUT.map((domain): Skill => ({ domain, format: 'steps' })),
];

/** Where it is also written down how sure a model was of each answer. */
export const CONFIDENT: readonly Skill[] = (
  [
    'fact-famous',
    'fact-known',
    'fact-obscure',
    'stranger',
    'message',
    'review',
    'sum+2',
    'word-problem-1',
    'tracking-1',
  ] as const
).map((domain) => ({ domain, format: 'answer' }));

/** The task that no generalist is given, and that some variants learn. */
export const TITLED: Skill = { domain: 'title', format: 'answer' };

/** What models with squeezed weights are examined in. */
export const SQUEEZED: readonly Skill[] = [
  { domain: 'fact-famous', format: 'answer' },
  { domain: 'fact-known', format: 'answer' },
  { domain: 'fact-obscure', format: 'answer' },
  { domain: 'message', format: 'answer' },
  { domain: 'tracking-3', format: 'answer' },
  { domain: 'sum+4', format: 'steps' },
  { domain: 'word-problem-3', format: 'steps' },
];
