import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createLoading, failureOf, type ModelStatus } from '../../../../../src/widgets/_parts/model/loading.ts';
import { fakeModel, rung } from '../../../../fixtures/widgets/fake-model.ts';

const small = rung('small', 31_000);
const large = rung('large', 136_000);
let statuses: ModelStatus[];
let model: ReturnType<typeof fakeModel>;
let loading: ReturnType<typeof createLoading>;

beforeEach(() => {
  vi.useFakeTimers();
  statuses = [];
  model = fakeModel();
  loading = createLoading(
    async () => model.live,
    (status) => statuses.push(status),
  );
});
afterEach(() => vi.useRealTimers());

test('a model is fetched once, however often it is asked for', async () => {
  await Promise.all([loading.ready(small), loading.ready(small)]);
  await loading.ready(small);
  expect(model.loads).toBe(1);
});

test('progress is told in bytes of the whole', async () => {
  await loading.ready(small);
  expect(statuses).toContainEqual({ kind: 'loading', received: 31_000, total: 62_000, slow: false });
  expect(statuses.at(-1)).toMatchObject({ kind: 'ready', kernels: 'simd' });
});

test('a line on which nothing comes is told to be slow', async () => {
  model.gate = new Promise(() => {});
  void loading.ready(small);
  await vi.advanceTimersByTimeAsync(6_000);
  expect(statuses.at(-1)).toMatchObject({ kind: 'loading', slow: true });
});

test('after the model is here its pace is measured, once', async () => {
  await loading.ready(small);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(statuses.at(-1)).toEqual({ kind: 'ready', kernels: 'simd', pace: 2000 });
});

test('a rung that was left for another says nothing more', async () => {
  let open = () => {};
  model.gate = new Promise((resolve) => (open = resolve));
  const left = loading.ready(small);
  const taken = loading.ready(large);
  open();
  await expect(left).rejects.toMatchObject({ code: 'cancelled' });
  await taken;
  expect(statuses.filter(({ kind }) => kind === 'failed')).toEqual([]);
  expect(statuses.at(-1)).toMatchObject({ kind: 'ready' });
});

test('a failure that nobody has heard of counts as a crash', () => {
  expect(failureOf(new Error('?'))).toBe('crashed');
  expect(failureOf({ code: 'altered' })).toBe('altered');
  expect(failureOf(undefined)).toBe('crashed');
});
