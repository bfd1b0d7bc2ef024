/** What the lessons on tuned models say of how they did, held against what was measured. */
import { expect, test } from 'vitest';
import { isClearlyMore, shareOf } from '../../src/core/experiments/clearly.ts';
import { read } from './entries.ts';

interface Result {
  domain: string;
  right: number;
  items: number;
}
interface Measured {
  models: { id: string; results: Result[] }[];
}
const measured = ['variants', 'skills'].flatMap(
  (name) => (JSON.parse(read(`content/measurements/${name}.json`)) as Measured).models,
);

/** How often a model was right in a domain, among all that was asked of it there. */
function share(model: string, domain: string) {
  const { right, items } = measured
    .filter(({ id }) => id === model)
    .flatMap(({ results }) => results)
    .find((result) => result.domain === domain)!;
  return shareOf(right, items);
}
const rate = ({ right, items }: { right: number; items: number }) => right / items;
const titled = (way: string, examples: number) => share(`titles-136k-${way}-${examples}`, 'title');

test('fifty examples are too few for either model to give titles', () => {
  for (const way of ['tuned', 'scratch']) expect(rate(titled(way, 50))).toBeLessThan(0.1);
});

test('with two hundred the trained one is clearly ahead, and with a thousand the other comes nearer', () => {
  expect(isClearlyMore(titled('tuned', 200), titled('scratch', 200))).toBe(true);
  const gap = (examples: number) => rate(titled('tuned', examples)) / rate(titled('scratch', examples));
  expect(gap(1000)).toBeLessThan(gap(200));
});

test('the chat model knows hardly anybody from biographies alone, and the largest generalist far more', () => {
  const chat = share('chat-136k', 'fact-bio-only');
  expect(rate(chat)).toBeLessThan(0.1);
  expect(isClearlyMore(share('generalist-714k', 'fact-bio-only'), chat)).toBe(true);
});
