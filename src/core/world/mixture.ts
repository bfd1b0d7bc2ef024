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
import { sumItem } from './sums/sum.ts';
import { messageItem } from './support/messages.ts';
import { reviewItem } from './support/reviews.ts';
import type { Town } from './town.ts';

export const MIXTURES = {
  /** Everything this world has. Shares are of documents. */
  generalist: {
    story: 0.09,
    'story-question': 0.03,
    biography: 0.26,
    fact: 0.38,
    sum: 0.2,
    support: 0.025,
    'small-talk': 0.015,
  },
  /** Arithmetic and nothing else. */
  sums: { sum: 1 },
} as const satisfies Record<string, Partial<Record<Kind, number>>>;

export type MixtureName = keyof typeof MIXTURES;

/** Kinds of document. `fact` includes strangers, `support` messages and reviews. */
export type Kind = 'story' | 'story-question' | 'biography' | 'fact' | 'sum' | 'support' | 'small-talk';

/** How many different letters to the shop, with their labels, a generalist ever sees: labelled examples are scarce. */
export const LABELLED_EXAMPLES = 600;

/** How often a sum is answered with its steps written out. */
export const STEPS_SHARE = 0.5;

/** How much a story counts that comes before a question: enough to learn to read it. */
const READ_WEIGHT = 0.3;

const LABELLED_SEED = 600;

/** Returns a source of training documents; each call draws the next one from `random`. */
export function createDocuments(town: Town, mixture: MixtureName, random: Random): () => Document {
  const kinds = Object.keys(MIXTURES[mixture]) as Kind[];
  const shares: Partial<Record<Kind, number>> = MIXTURES[mixture];
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
  return {
    story: (random) => textDocument(storyItem(random).text!),
    'story-question': (random) => answerDocument(storyQuestionItem(random), READ_WEIGHT),
    biography: (random) => textDocument(biography(town.drawPerson(random), random).text!),
    fact: (random) => answerDocument(factItem(town, random)),
    sum: (random) => {
      const item = sumItem(random);
      return random.chance(STEPS_SHARE) ? stepsDocument(item) : answerDocument(item);
    },
    support: (random) => answerDocument(random.pick(labelled)),
    'small-talk': (random) => answerDocument(smallTalkItem(random)),
  };
}

/** The labelled letters and reviews that training has, always the same ones. */
export function labelledExamples(count: number): Item[] {
  const random = createRandom(LABELLED_SEED);
  return Array.from({ length: count }, () => (random.chance(0.65) ? messageItem(random) : reviewItem(random)));
}
