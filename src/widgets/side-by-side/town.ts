/** What the made-up town knows: which answers are right, whether a story keeps its thread, and questions for a race. */
import { judge, type Verdict } from '../../core/world/judge.ts';
import { storyThreads, type StoryThreads } from '../../core/world/stories/threads.ts';
import { testItems } from '../../core/world/test-items.ts';
import { makeTown } from '../../core/world/town.ts';

/** Tests hand in one of their own. */
export interface Marker {
  /** Whether an answer is right, or null where the town does not know. */
  judge(prompt: string, output: string): Verdict | null;
  threads(text: string): StoryThreads;
  questions(fame: 'famous' | 'known' | 'obscure', seed: number, count: number): string[];
}

const town = makeTown();

export const marker: Marker = {
  judge: (prompt, output) => judge(town, prompt, output),
  threads: storyThreads,
  questions: (fame, seed, count) => testItems(`fact-${fame}`, seed, count, town).map(({ prompt }) => prompt),
};
