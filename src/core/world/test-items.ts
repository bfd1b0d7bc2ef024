/** Test sets: items no training document was drawn from, always the same ones for a seed. */
import { biography } from './biographies.ts';
import { askAbout, askAboutStranger } from './facts.ts';
import type { Item } from './item.ts';
import { createRandom } from './random.ts';
import type { Random } from './random.ts';
import { smallTalkItem } from './small-talk.ts';
import { storyItem, storyQuestionItem } from './stories/tell.ts';
import { titleItem } from './stories/titles.ts';
import { drawSum, askSum, sumItem } from './sums/sum.ts';
import type { Operator } from './sums/sum.ts';
import { messageItem } from './support/messages.ts';
import { reviewItem } from './support/reviews.ts';
import { makeTown } from './town.ts';
import type { Person, Tier, Town } from './town.ts';
import { trackingItem } from './tracking/tracking.ts';
import { RELATIONS } from './traits.ts';
import { wordProblemItem } from './word-problems/word-problem.ts';

/** What can be tested: a domain, or one level of difficulty within it. */
export type TestDomain =
  | 'story'
  | 'story-question'
  | 'title'
  | 'biography'
  | `fact-${Tier}`
  | 'fact-bio-only'
  | 'stranger'
  | 'stranger-seen'
  | 'sum'
  | `sum${Operator}${1 | 2 | 3 | 4}`
  | `word-problem-${1 | 2 | 3 | 4}`
  | `tracking-${0 | 1 | 2 | 3 | 4 | 5}`
  | 'message'
  | 'message-held-out'
  | 'review'
  | 'small-talk';

/** Mixed into every test seed, so that seed 21 of a test never replays seed 21 of training. */
const TEST_SEED = 0x7e57;

/**
 * Draws `count` items of one kind. The answer is right if the greedy output equals `item.answer`, or `judge` says so.
 * A fresh seed gives fresh items; people and small talk are finite, so there the same ones come again.
 * @param domain for sums of a given length: the operator and the number of digits, as in `sum+4`
 */
export function testItems(domain: TestDomain, seed: number, count: number, town: Town = makeTown()): Item[] {
  const random = createRandom(testSeed(seed));
  const draw = itemSource(domain, town);
  return Array.from({ length: count }, () => draw(random));
}

/** What the random source of a test is made of. */
export function testSeed(seed: number): number {
  return (seed ^ (TEST_SEED << 16)) | 0;
}

/** Kinds of which there are levels: so many operations, so many moves. */
const COUNTED: Record<string, (random: Random, count: number) => Item> = {
  'word-problem': wordProblemItem,
  tracking: trackingItem,
};

function itemSource(domain: TestDomain, town: Town): (random: Random) => Item {
  const sum = /^sum([+\-*])(\d)$/.exec(domain);
  if (sum) return (random) => askSum(drawSum(sum[1] as Operator, Number(sum[2]), random), random);
  const counted = /^(word-problem|tracking)-(\d)$/.exec(domain);
  if (counted) return (random) => COUNTED[counted[1]](random, Number(counted[2]));
  if (domain.startsWith('fact-')) return factSource(town, domain);
  const sources: Record<string, (random: Random) => Item> = {
    story: storyItem,
    'story-question': storyQuestionItem,
    title: titleItem,
    biography: (random) => biography(random.pick(town.people), random),
    stranger: (random) => askAboutStranger(random.pick(town.strangers.heldOut), random),
    'stranger-seen': (random) => askAboutStranger(random.pick(town.strangers.train), random),
    sum: sumItem,
    message: (random) => messageItem(random),
    'message-held-out': (random) => messageItem(random, 'heldOut'),
    review: reviewItem,
    'small-talk': smallTalkItem,
  };
  if (!(domain in sources)) throw new Error(`There are no test items for "${domain}"`);
  return sources[domain];
}

function factSource(town: Town, domain: string): (random: Random) => Item {
  const belongs = (person: Person) =>
    domain === 'fact-bio-only' ? person.bioOnly : !person.bioOnly && domain === `fact-${person.tier}`;
  const people = town.people.filter(belongs);
  if (people.length === 0) throw new Error(`There are no test items for "${domain}"`);
  return (random) => askAbout(random.pick(people), random.pick(RELATIONS), random);
}
