/** Prompts this world knows how to go on with: what a page offers to somebody who does not know what to type. */
import { askAbout, askAboutStranger } from './facts.ts';
import type { Format } from './prompt.ts';
import { createRandom } from './random.ts';
import { SMALL_TALK } from './small-talk.ts';
import { tellStory } from './stories/tell.ts';
import { askSum, drawSum } from './sums/sum.ts';
import { messageItem } from './support/messages.ts';
import { reviewItem } from './support/reviews.ts';
import type { Tier, Town } from './town.ts';
import { trackingItem } from './tracking/tracking.ts';
import { wordProblemItem } from './word-problems/word-problem.ts';

export type SuggestionKind =
  'story' | `fact-${Tier}` | 'stranger' | 'sum' | 'word-problem' | 'tracking' | 'message' | 'review' | 'small-talk';

export interface Suggestion {
  /** What it is an example of; labels in other languages are looked up by it. */
  kind: SuggestionKind;
  prompt: string;
  format: Format;
}

const DEFAULT_SEED = 7;

/** One prompt of every kind. The same seed gives the same ones; another seed, fresh ones. */
export function suggestions(town: Town, seed = DEFAULT_SEED): Suggestion[] {
  const random = createRandom(seed);
  const someone = (tier: Tier) => random.pick(town.people.filter((person) => person.tier === tier && !person.bioOnly));
  const ask = (tier: Tier) => askAbout(someone(tier), random.pick(['town', 'job']), random).prompt;
  return [
    { kind: 'story', prompt: tellStory(random).opening, format: 'text' },
    { kind: 'fact-famous', prompt: ask('famous'), format: 'answer' },
    { kind: 'fact-known', prompt: ask('known'), format: 'answer' },
    { kind: 'fact-obscure', prompt: ask('obscure'), format: 'answer' },
    {
      kind: 'stranger',
      prompt: askAboutStranger(random.pick(town.strangers.heldOut), random).prompt,
      format: 'answer',
    },
    { kind: 'sum', prompt: askSum(drawSum('+', 3, random), random).prompt, format: 'steps' },
    { kind: 'word-problem', prompt: wordProblemItem(random, 2).prompt, format: 'steps' },
    { kind: 'tracking', prompt: trackingItem(random, 1).prompt, format: 'answer' },
    { kind: 'message', prompt: messageItem(random).prompt, format: 'answer' },
    { kind: 'review', prompt: reviewItem(random).prompt, format: 'answer' },
    { kind: 'small-talk', prompt: random.pick(SMALL_TALK).says[0], format: 'answer' },
  ];
}
