import { beforeEach, describe, expect, test } from 'vitest';
import type { ModelStatus } from '../../../../src/widgets/_parts/model/loading.ts';
import { createComparing, type Wish } from '../../../../src/widgets/side-by-side/comparing.ts';
import { EMPTY_LANE, type Lane } from '../../../../src/widgets/side-by-side/lane.ts';
import type { Marker } from '../../../../src/widgets/side-by-side/town.ts';
import { fakeModel, rung } from '../../../fixtures/widgets/fake-model.ts';

const marker: Marker = {
  judge: () => ({ verdict: 'right', expected: 'Foxgate.' }),
  threads: () => ({ sentences: [], threads: [], verdict: { names: [], things: [], told: true, kept: true } }),
  questions: (_, __, count) =>
    Array.from({ length: count }, (___, index) => ({ prompt: `Q${index}?`, answer: 'A.', format: 'answer' })),
  mark: () => 'right',
};
const rungs = [rung('a', 31_000), rung('b', 136_000)] as Wish['rungs'];
const wish: Wish = {
  rungs,
  prompt: 'Where?',
  format: 'auto',
  sampling: { temperature: 0, topK: 0, topP: 1, minP: 0, seed: 1 },
  length: 50,
};

let model: ReturnType<typeof fakeModel>;
let lanes: Lane[];
let statuses: (ModelStatus | undefined)[];
let comparing: ReturnType<typeof createComparing>;

beforeEach(() => {
  model = fakeModel();
  lanes = [EMPTY_LANE, EMPTY_LANE];
  statuses = [];
  comparing = createComparing({
    loadLive: async () => model.live,
    loadMarker: async () => marker,
    tellLane: (which, lane) => (lanes[which] = lane),
    tellStatus: (which, status) => (statuses[which] = status),
  });
});

describe('one prompt', () => {
  test('is written on by both, marked and measured', async () => {
    await comparing.weigh(wish);
    for (const lane of lanes) {
      expect(lane).toMatchObject({ origin: 'live', running: false, text: 'Foxgate.', tokens: 3, stopped: 'end' });
      expect(lane.verdict?.verdict).toBe('right');
    }
  });

  test('read as a story is followed, not marked', async () => {
    await comparing.weigh({ ...wish, format: 'text' });
    expect(lanes[0].verdict).toBeNull();
    expect(lanes[0].threads).toBeDefined();
  });

  test('goes on with one model when the other is missing', async () => {
    model.failNext.load = 'missing';
    await comparing.weigh(wish);
    const failed = statuses.findIndex((status) => status?.kind === 'failed');
    expect(statuses[failed]).toEqual({ kind: 'failed', failure: 'missing' });
    expect(lanes[1 - failed].text).toBe('Foxgate.');
  });

  test('typed over while it runs shows nothing of the old one', async () => {
    const running = comparing.weigh(wish);
    comparing.forget();
    await running;
    expect(lanes).toEqual([EMPTY_LANE, EMPTY_LANE]);
  });
});

describe('a race', () => {
  const race = { rungs, topic: 'people', questions: 5, seed: 1 } as const;

  test('asks both the same questions', async () => {
    const runs = await comparing.race(race);
    expect(runs?.map((run) => run.map(({ prompt }) => prompt))).toEqual([
      ['Q0?', 'Q1?', 'Q2?', 'Q3?', 'Q4?'],
      ['Q0?', 'Q1?', 'Q2?', 'Q3?', 'Q4?'],
    ]);
  });

  test('in which a worker dies has no result and says so', async () => {
    await comparing.weigh(wish);
    model.failNext.run = 'crashed';
    expect(await comparing.race(race)).toBeUndefined();
    expect(statuses[0]).toEqual({ kind: 'failed', failure: 'crashed' });
  });

  test('overtaken by another wish has no result', async () => {
    const running = comparing.race(race);
    await comparing.weigh(wish);
    expect(await running).toBeUndefined();
    expect(lanes[0].text).toBe('Foxgate.');
  });
});
