import { expect, test, vi } from 'vitest';
import type { Rung } from '../../src/widgets/_parts/rung.ts';
import { createReading } from '../../src/widgets/scaling/reading.svelte.ts';
import { fakeModel } from '../fixtures/widgets/fake-model.ts';

const rungs = ['little', 'big'].map((id) => ({ id, bytes: 8 }) as Rung);
const reading = (model: ReturnType<typeof fakeModel>) =>
  createReading({
    loadLive: async () => model.live,
    loadStories: async () => (_, count) => Array.from({ length: count }, () => [{ text: 'Fox gate.' }]),
  });

test('every rung reads every story, and "done" stays although the pace of a model is told later', async () => {
  vi.useFakeTimers();
  const model = fakeModel();
  const mine = reading(model);
  await mine.run(rungs, 3);
  expect(model.read).toHaveLength(6);
  expect(Object.keys(mine.losses)).toEqual(['little', 'big']);
  await vi.advanceTimersByTimeAsync(5_000);
  expect(mine.state).toEqual({ kind: 'done', questions: 6 });
  vi.useRealTimers();
});

test('a failure says which model failed, and keeps what was read', async () => {
  const model = fakeModel();
  const mine = reading(model);
  model.failNext.read = 'crashed';
  await mine.run(rungs, 1);
  expect(mine.state).toMatchObject({ kind: 'failed', rung: { id: 'little' }, failure: 'crashed' });
  await mine.run(rungs, 1);
  expect(mine.state).toMatchObject({ kind: 'done' });
});
