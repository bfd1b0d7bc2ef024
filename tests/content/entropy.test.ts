import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { createRandom } from '../../src/core/world/random.ts';
import { testItems, testSeed } from '../../src/core/world/test-items.ts';
import { WORLD_VERSION } from '../../src/core/world/version.ts';
import { storyEntropy, storyNats } from '../../training/measure/entropy.ts';

interface Losses {
  seed: number;
  models: { id: string; bits?: number; storyLoss: { nats: number; tokens: number } }[];
}
interface Entropy {
  seed: number;
  world: { version: number };
  stories: { nats: number; tokens: number; items: number };
}
const read = <T>(name: string): T =>
  JSON.parse(readFileSync(new URL(`../../content/measurements/${name}.json`, import.meta.url), 'utf8'));
const entropy = read<Entropy>('entropy');
const [skills, squeeze] = [read<Losses>('skills'), read<Losses>('squeeze')];
const { nats, tokens, items } = entropy.stories;

test('the chance that the world puts into a story is today what was measured, over the tokens of the losses', () => {
  expect(entropy.world.version).toBe(WORLD_VERSION);
  expect(entropy.seed).toBe(skills.seed);
  expect(storyEntropy(entropy.seed, items, tokens)).toEqual(entropy.stories);
  for (const { id, storyLoss } of skills.models) expect(storyLoss.tokens, id).toBe(tokens);
});

test('it is counted while the very stories are told on which the losses were measured', () => {
  const random = createRandom(testSeed(skills.seed));
  for (const { text } of testItems('story', skills.seed, items)) expect(storyNats(random).text).toBe(text);
});

test('no model, whole or squeezed, is less surprised than that', () => {
  for (const { id, bits, storyLoss } of [...skills.models, ...squeeze.models]) {
    expect(storyLoss.nats, `${id} ${bits ?? ''}`).toBeGreaterThan(nats);
  }
});
