import { readFileSync } from 'node:fs';
import { beforeEach, expect, test } from 'vitest';
import { placeParameters } from '../../../../src/widgets/every-parameter/layout.ts';
import { createTurning, type Turning } from '../../../../src/widgets/every-parameter/turning.ts';
import { loadModel } from '../../../../src/core/transformer/load.ts';

const bytes = new Uint8Array(readFileSync('content/ladder/generalist-31k/model.gguf')).buffer;
const sheet = placeParameters(loadModel(bytes).config);
const embedding = sheet.blocks.find(({ part }) => part === 'embedding')!;
let turning: Turning;

beforeEach(() => {
  turning = createTurning(bytes.slice(0), 'On a rainy day, Rosa sat in the');
});

test('the probabilities of all next tokens add up to one', () => {
  const sum = turning.expect().probabilities.reduce((total, share) => total + share, 0);
  expect(sum).toBeCloseTo(1, 4);
});

test('a block set to zero changes what is expected, and putting it back restores it to the last bit', () => {
  const before = turning.expect().probabilities;
  turning.silence(embedding);
  expect(turning.value(embedding, 7)).toBe(0);
  expect(turning.expect().probabilities).not.toEqual(before);
  turning.restore();
  expect(turning.expect().probabilities).toEqual(before);
});

test('turning one parameter changes that one alone', () => {
  const block = sheet.blocks.find(({ tensor }) => tensor === 'blk.1.attn_q.weight')!;
  const [neighbour, own] = [turning.value(block, 11), turning.value(block, 10)];
  turning.turn(block, 10, own + 2);
  expect(turning.value(block, 10)).toBeCloseTo(own + 2, 4);
  expect(turning.value(block, 11)).toBe(neighbour);
});

test('a second half of the token meanings is silenced without the first', () => {
  const halves = sheet.blocks.filter(({ part }) => part === 'embedding');
  const kept = turning.value(halves[0], 100);
  turning.silence(halves[1]);
  expect(turning.value(halves[1], 0)).toBe(0);
  expect(turning.value(halves[0], 100)).toBe(kept);
});
