/** What the made-up town knows: which answers are right, whether a story keeps its thread, and questions for a race. */
import { judge, markAnswer, type Verdict } from '../../core/world/judge.ts';
import type { Format } from '../../core/world/prompt.ts';
import { storyThreads, type StoryThreads } from '../../core/world/stories/threads.ts';
import { testItems, type TestDomain } from '../../core/world/test-items.ts';
import { makeTown } from '../../core/world/town.ts';

export type Topic = 'sums' | 'mental' | 'people' | 'reviews';

export interface Question {
  prompt: string;
  answer: string;
  format: Format;
}

/** Tests hand in one of their own. */
export interface Marker {
  /** Whether an answer is right, or null where the town does not know. */
  judge(prompt: string, output: string): Verdict | null;
  threads(text: string): StoryThreads;
  /** Questions drawn afresh; another seed draws others. */
  questions(topic: Topic, seed: number, count: number): Question[];
  mark(question: Question, output: string): Verdict['verdict'];
}

/** What is asked about in a race, and whether steps are written out before the answer. */
const TOPICS: Record<Topic, { domain: TestDomain; format: Format }> = {
  sums: { domain: 'sum+3', format: 'steps' },
  mental: { domain: 'sum+1', format: 'answer' },
  people: { domain: 'fact-famous', format: 'answer' },
  reviews: { domain: 'review', format: 'answer' },
};

const town = makeTown();

export const marker: Marker = {
  judge: (prompt, output) => judge(town, prompt, output),
  threads: storyThreads,
  questions(topic, seed, count) {
    const { domain, format } = TOPICS[topic];
    return testItems(domain, seed, count, town).map(({ prompt, answer }) => ({ prompt, answer, format }));
  },
  mark: (question, output) => markAnswer(town, question, output),
};
