/** What the ladder's models are examined in, and how one examination goes. */
import type { Item } from '../src/core/world/item.ts';
import { judge } from '../src/core/world/judge.ts';
import { framePrompt } from '../src/core/world/prompt.ts';
import type { Format } from '../src/core/world/prompt.ts';
import { readStory } from '../src/core/world/stories/read-story.ts';
import { testItems } from '../src/core/world/test-items.ts';
import type { TestDomain } from '../src/core/world/test-items.ts';
import type { Town } from '../src/core/world/town.ts';
import { answerText, write } from './answerer.ts';
import type { Answerer } from './answerer.ts';
import { wilsonInterval } from './interval.ts';

export interface Skill {
  domain: TestDomain;
  format: Format;
}

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
const WORKED_OUT: TestDomain[] = [
  ...(['sum+1', 'sum+2', 'sum+3', 'sum+4'] as const),
  ...(['sum-1', 'sum-2', 'sum-3', 'sum-4'] as const),
  ...(['sum*1', 'sum*2', 'sum*3'] as const),
  ...(['word-problem-1', 'word-problem-2', 'word-problem-3', 'word-problem-4'] as const),
  ...(['tracking-0', 'tracking-1', 'tracking-2', 'tracking-3', 'tracking-4', 'tracking-5'] as const),
];

/** Everything that is examined; what can be worked out is so twice, answered at once and after written-out steps. */
export const SKILLS: readonly Skill[] = [
  { domain: 'story', format: 'text' },
  ...[...ANSWERED, ...WORKED_OUT].map((domain): Skill => ({ domain, format: 'answer' })),
  ...WORKED_OUT.map((domain): Skill => ({ domain, format: 'steps' })),
];

/** How one model did in one skill. */
export interface Result extends Skill {
  items: number;
  right: number;
  wrong: number;
  /** Answered "I do not know." where the world does know. */
  declined: number;
  /** Of the share of right answers, at 95 %. */
  interval: [low: number, high: number];
  /** Written for one item on average: what the answer costs. */
  tokens: number;
}

/** No answer, and no story of this world, needs more tokens. */
const LIMIT = 300;

/** Examines a model on `count` held-out items drawn from `seed`; it answers greedily, so the result is always the same. */
export function examine(
  answerer: Answerer,
  skill: Skill,
  town: Town,
  { seed, count }: { seed: number; count: number },
) {
  const result: Result = { ...skill, items: count, right: 0, wrong: 0, declined: 0, interval: [0, 0], tokens: 0 };
  let tokens = 0;
  for (const item of testItems(skill.domain, seed, count, town)) {
    const written = write(answerer, framePrompt(item.prompt, skill.format), { limit: LIMIT });
    tokens += written.tokens.length;
    result[mark(item, answerText(answerer, written), town)]++;
  }
  result.interval = wilsonInterval(result.right, count);
  result.tokens = Math.round((100 * tokens) / count) / 100;
  return result;
}

function mark(item: Item, output: string, town: Town): 'right' | 'wrong' | 'declined' {
  if (item.domain === 'story') return readStory(item.prompt + output).coherent ? 'right' : 'wrong';
  const verdict = judge(town, item.prompt, output)?.verdict;
  return verdict ?? (output.trim() === item.answer ? 'right' : 'wrong');
}
