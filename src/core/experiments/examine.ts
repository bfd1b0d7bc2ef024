/** Examining a model: questions drawn afresh, put one after the other, each answer marked and counted. */
import { GREEDY } from '../transformer/sample.ts';
import type { Item } from '../world/item.ts';
import { markAnswer } from '../world/judge.ts';
import { framePrompt } from '../world/prompt.ts';
import type { Format } from '../world/prompt.ts';
import { readStory } from '../world/stories/read-story.ts';
import { testItems } from '../world/test-items.ts';
import type { TestDomain } from '../world/test-items.ts';
import type { Town } from '../world/town.ts';
import { answerTokens, readWritten } from './subject.ts';
import type { Subject } from './subject.ts';

export { tally } from './tally.ts';
export type { Tally } from './tally.ts';

/** One kind of question and how it is to be answered: at once, or after written-out steps. */
export interface Skill {
  domain: TestDomain;
  format: Format;
}

export type Mark = 'right' | 'wrong' | 'declined';

export interface Answered {
  prompt: string;
  /** The right answer; empty for stories, of which many are right. */
  expected: string;
  /** What the model wrote, its steps included. */
  output: string;
  answer: string;
  mark: Mark;
  /** Tokens written: what the answer costs. */
  tokens: number;
  /** The product of what the model gave each token of its answer, from 0 to 1. */
  confidence: number;
}

/** No answer, and no story of this world, needs more tokens. */
const LIMIT = 300;

/** The answers to `count` items drawn from `seed`, as they come. The model answers greedily: the result is always the same. */
export async function* examine(
  subject: Pick<Subject, 'run'>,
  { domain, format }: Skill,
  town: Town,
  { seed, count }: { seed: number; count: number },
): AsyncGenerator<Answered> {
  for (const item of testItems(domain, seed, count, town)) yield await answer(subject, item, format, town);
}

async function answer(subject: Pick<Subject, 'run'>, item: Item, format: Format, town: Town): Promise<Answered> {
  const { steps } = await subject.run(framePrompt(item.prompt, format), GREEDY, { limit: LIMIT });
  const { text, answer } = readWritten(steps);
  const isStory = item.domain === 'story';
  return {
    prompt: item.prompt,
    expected: isStory ? '' : item.answer,
    output: text,
    answer,
    mark: isStory ? markStory(item.prompt, text) : markAnswer(town, item, answer),
    tokens: steps.length,
    confidence: answerTokens(steps).reduce((product, { probability }) => product * probability, 1),
  };
}

function markStory(opening: string, rest: string): Mark {
  return readStory(`${opening} ${rest}`).coherent ? 'right' : 'wrong';
}
