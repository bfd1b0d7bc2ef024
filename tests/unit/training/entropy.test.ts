import { expect, test } from 'vitest';
import { createRandom } from '../../../src/core/world/random.ts';
import { tellStory } from '../../../src/core/world/stories/tell.ts';
import { countDraws, storyNats } from '../../../training/measure/entropy.ts';

const counted = (seed: number) => {
  const draws: Parameters<typeof countDraws>[1] = [];
  return { random: countDraws(createRandom(seed), draws), draws };
};

test('a choice costs the logarithm of the number of options, a chance the logarithm of one over what came out', () => {
  const { random, draws } = counted(1);
  random.pick('abcdefgh'.split(''));
  const came = random.chance(0.4);
  expect(draws[0].nats).toBeCloseTo(Math.log(8));
  expect(draws[1].nats).toBeCloseTo(-Math.log(came ? 0.4 : 0.6));
});

test('counting changes nothing in the story', () => {
  for (let seed = 0; seed < 50; seed++) {
    expect(storyNats(createRandom(seed)).text).toBe(tellStory(createRandom(seed)).text);
  }
});

test('what the story does not name is not counted', () => {
  for (let seed = 0; seed < 50; seed++) {
    const { random, draws } = counted(seed);
    tellStory(random);
    const all = draws.reduce((sum, { nats }) => sum + nats, 0);
    expect(storyNats(createRandom(seed)).nats).toBeLessThan(all - Math.log(2));
  }
});

test('a kind of draw that nobody counts is refused, so that none can be forgotten', () => {
  expect(() => counted(1).random.shuffle([1, 2])).toThrow(/picks and chances/);
});
