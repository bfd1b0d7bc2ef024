import { describe, expect, test } from 'vitest';
import { wilsonInterval } from '../../../../src/core/experiments/interval.ts';
import { compare, duels, finding, lightest } from '../../../../src/widgets/specialist-or-generalist/layout.ts';
import type { Recorded, Score } from '../../../../src/widgets/specialist-or-generalist/layout.ts';
import { isOwnWork, TASKS } from '../../../../src/widgets/specialist-or-generalist/tasks.ts';
import type { Task } from '../../../../src/widgets/specialist-or-generalist/tasks.ts';
import { timed } from '../../../../src/widgets/specialist-or-generalist/timed.ts';
import type { Live } from '../../../../src/widgets/_parts/model/live.ts';

const score = (right: number): Score => ({ right, items: 100, interval: wilsonInterval(right, 100) });
const models = [
  { id: 'generalist-10k', kind: 'generalist', parameters: 10, bytes: 20 },
  { id: 'generalist-90k', kind: 'generalist', parameters: 90, bytes: 180 },
  { id: 'sums-10k', kind: 'specialist', parameters: 10, bytes: 20 },
] as const;

/** The specialist gets `at` right at its own tasks; the generalists always 20 and 60. */
const matrix = (at: (task: Task) => number): Recorded =>
  Object.fromEntries(
    TASKS.map((task) => [
      task,
      {
        'generalist-10k': score(20),
        'generalist-90k': score(60),
        'sums-10k': score(isOwnWork(task, 'sums-10k') ? at(task) : 3),
      },
    ]),
  ) as unknown as Recorded;

describe('two shares', () => {
  test('differ only if their ranges do not meet', () => {
    expect(compare(score(90), score(60))).toBe('ahead');
    expect(compare(score(40), score(60))).toBe('behind');
    expect(compare(score(65), score(60))).toBe('level');
  });
});

describe('the lightest model', () => {
  test('is the smallest file that none clearly beats', () => {
    expect(lightest({ 'generalist-10k': score(10), 'generalist-90k': score(90), 'sums-10k': score(92) }, models)).toBe(
      'sums-10k',
    );
  });

  test('is none where even the best gets less than half right', () => {
    const scores = { 'generalist-10k': score(5), 'generalist-90k': score(40), 'sums-10k': score(0) };
    expect(lightest(scores, models)).toBeUndefined();
  });
});

describe('a specialist', () => {
  test('is held against every generalist at its own work', () => {
    const all = duels(
      matrix(() => 60),
      models,
    );
    expect(all.length).toBe(TASKS.filter((task) => isOwnWork(task, 'sums-10k')).length);
    expect(all[0]).toMatchObject({ ahead: ['generalist-10k'], level: ['generalist-90k'], behind: [] });
  });

  test.each([
    ['better', () => 95],
    ['worse', () => 20],
    ['level', () => 60],
    ['mixed', (task: Task) => (task === 'adding' ? 20 : 95)],
  ] as const)('is %s if its ranges say so', (kind, at) => {
    expect(finding(matrix(at), models)).toMatchObject({ kind, elsewhere: 0.03 });
  });
});

test('the pace of a model is told once, behind its first answer, and the client is otherwise the same', async () => {
  const heard: unknown[] = [];
  const client = {
    kernels: 'simd',
    run: async () => ({ steps: [{}, {}, {}], milliseconds: 9, firstTokenMilliseconds: 5 }),
  };
  const live = { connect: () => client } as unknown as Live;
  const wrapped = timed(live, (...all) => heard.push(all)).connect({ id: 'sums-10k' } as never);
  expect(wrapped.kernels).toBe('simd');
  expect((await wrapped.run([], {} as never, { limit: 3 })).steps).toHaveLength(3);
  await wrapped.run([], {} as never, { limit: 3 });
  expect(heard).toEqual([['sums-10k', 500]]);
});
