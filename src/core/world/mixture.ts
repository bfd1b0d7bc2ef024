/** What a model is trained on: which kinds of document in which shares. */
import { biography } from './biographies.ts';
import { answerDocument, stepsDocument, textDocument } from './document.ts';
import type { Document } from './document.ts';
import { factItem } from './facts.ts';
import type { Item } from './item.ts';
import { createRandom } from './random.ts';
import type { Random } from './random.ts';
import { smallTalkItem } from './small-talk.ts';
import { storyItem, storyQuestionItem } from './stories/tell.ts';
import { titleExamples, titleItem } from './stories/titles.ts';
import type { TitleCount } from './title-counts.ts';
import { sumItem } from './sums/sum.ts';
import { messageItem } from './support/messages.ts';
import { reviewItem } from './support/reviews.ts';
import type { Town } from './town.ts';
import { trackingItem } from './tracking/tracking.ts';
import { wordProblemItem } from './word-problems/word-problem.ts';

export const MIXTURES = {
  /** Everything this world has. Shares are of documents. */
  generalist: {
    story: 0.035,
    'story-question': 0.02,
    biography: 0.27,
    fact: 0.37,
    sum: 0.15,
    'word-problem': 0.06,
    tracking: 0.06,
    support: 0.025,
    'small-talk': 0.01,
  },
  /** Arithmetic and nothing else. */
  sums: { sum: 1 },
  /** Who carried what where, and nothing else. */
  tracking: { tracking: 1 },
  /** Letters to the shop and reviews of what it sells, new ones without end. */
  support: { letters: 1 },
} as const satisfies Record<string, Partial<Record<Kind, number>>>;

export type MixtureName = keyof typeof MIXTURES;

/** How often each kind is drawn; only the proportions matter. */
export type Shares = Partial<Record<Kind, number>>;

/**
 * Kinds of document. `fact` includes strangers; `support` has a few letters again and again, `letters` always new ones;
 * `titles-50` has the same fifty stories with their titles, `titles` always new ones.
 */
export type Kind =
  | 'story'
  | 'story-question'
  | 'biography'
  | 'fact'
  | 'sum'
  | 'word-problem'
  | 'tracking'
  | 'support'
  | 'letters'
  | 'titles'
  | `titles-${TitleCount}`
  | 'small-talk';

/** How many different letters to the shop, with their labels, a generalist ever sees: labelled examples are scarce. */
export const LABELLED_EXAMPLES = 2_000;

/** How often a sum, a word problem or a search is answered with its steps written out. */
export const STEPS_SHARE = 0.5;

/** How much a text counts that comes before a question about it: enough to learn to read it. */
const READ_WEIGHT = 0.3;

/** How much a story counts: it is long and full of free choices, and would otherwise drown the few words of an answer. */
const STORY_WEIGHT = 0.5;

const LABELLED_SEED = 600;

/** Of what the shop receives, the share of letters; the rest are reviews. */
const MESSAGE_SHARE = 0.65;

/** Returns a source of training documents; each call draws the next one from `random`. */
export function createDocuments(town: Town, mixture: MixtureName | Shares, random: Random): () => Document {
  const shares: Shares = typeof mixture === 'string' ? MIXTURES[mixture] : mixture;
  const kinds = Object.keys(shares) as Kind[];
  const total = kinds.reduce((sum, kind) => sum + (shares[kind] ?? 0), 0);
  const makers = documentMakers(town);
  return () => {
    let remaining = random.next() * total;
    const kind = kinds.find((candidate) => (remaining -= shares[candidate] ?? 0) < 0) ?? kinds[0];
    return makers[kind](random);
  };
}

function documentMakers(town: Town): Record<Kind, (random: Random) => Document> {
  const labelled = labelledExamples(LABELLED_EXAMPLES);
  const titled = (count: TitleCount) => {
    let examples: Item[] | undefined;
    return (random: Random) => withTitle(random.pick((examples ??= titleExamples(count))));
  };
  return {
    story: (random) => textDocument(storyItem(random).text!, STORY_WEIGHT),
    'story-question': (random) => answerDocument(storyQuestionItem(random), READ_WEIGHT),
    biography: (random) => textDocument(biography(town.drawPerson(random), random).text!),
    fact: (random) => answerDocument(factItem(town, random)),
    sum: (random) => withOrWithoutSteps(sumItem(random), random),
    'word-problem': (random) => withOrWithoutSteps(wordProblemItem(random), random),
    tracking: (random) => withOrWithoutSteps(trackingItem(random), random, READ_WEIGHT),
    support: (random) => answerDocument(random.pick(labelled)),
    letters: (random) => answerDocument(letter(random)),
    titles: (random) => withTitle(titleItem(random)),
    'titles-50': titled(50),
    'titles-200': titled(200),
    'titles-1000': titled(1000),
    'small-talk': (random) => answerDocument(smallTalkItem(random)),
  };
}

function withOrWithoutSteps(item: Item, random: Random, promptWeight?: number): Document {
  return random.chance(STEPS_SHARE) ? stepsDocument(item, promptWeight) : answerDocument(item, promptWeight);
}

/** Only the title counts: next to a whole story its few words would hardly be heard. */
function withTitle(item: Item): Document {
  return answerDocument(item, 0);
}

function letter(random: Random): Item {
  return random.chance(MESSAGE_SHARE) ? messageItem(random) : reviewItem(random);
}

/** The labelled letters and reviews that training has, always the same ones. */
export function labelledExamples(count: number): Item[] {
  const random = createRandom(LABELLED_SEED);
  return Array.from({ length: count }, () => letter(random));
}
