import { beforeEach, describe, expect, test } from 'vitest';
import type { ModelStatus } from '../../../../src/widgets/_parts/model/loading.ts';
import { fromRecording, nothingWeighed, type Session } from '../../../../src/widgets/next-token/session.ts';
import { createWeighing, type Wish } from '../../../../src/widgets/next-token/weighing.ts';
import { fakeModel, outlookOn, rung, step } from '../../../fixtures/widgets/fake-model.ts';

const wish: Wish = {
  rung: rung('a', 31_000),
  prompt: 'Where?',
  format: 'auto',
  sampling: { temperature: 1, topK: 0, topP: 1, minP: 0, seed: 5 },
  length: 50,
};
const ids = (session: Session) => session.written.map(({ id }) => id);

let model: ReturnType<typeof fakeModel>;
let session: Session;
let statuses: ModelStatus[];

function weighing(start: Session = nothingWeighed()) {
  session = start;
  statuses = [];
  return createWeighing({
    start,
    loadLive: async () => model.live,
    tellSession: (next) => (session = next),
    tellStatus: (status) => statuses.push(status),
  });
}

beforeEach(() => (model = fakeModel()));

describe('the reader', () => {
  test('weighs a prompt and sees what may come next', async () => {
    await weighing().weigh(wish, []);
    expect(session.origin).toBe('live');
    expect(session.next[0].text).toBe('Fox');
  });

  test('draws one token at a time', async () => {
    const reader = weighing();
    await reader.weigh(wish, []);
    await reader.draw(wish, 1);
    await reader.draw(wish, 1);
    expect(ids(session)).toEqual([1, 2]);
    expect(session.looked).toBeUndefined();
  });

  test('lets it run to the end and then looks at the first token of it', async () => {
    const reader = weighing();
    await reader.weigh(wish, []);
    await reader.draw(wish, 50);
    expect(ids(session)).toEqual([1, 2, 3]);
    expect(session).toMatchObject({ stopped: 'end', looked: 1 });
    expect(session.busy).toBeUndefined();
  });

  test('chooses another token in the middle: what stood behind it goes', async () => {
    const reader = weighing();
    await reader.weigh(wish, [1, 2, 3]);
    await reader.look(wish, 2);
    await reader.choose(wish, 5);
    expect(ids(session)).toEqual([1, 5]);
  });

  test('sees the whole outlook at a token looked at, not only its likeliest', async () => {
    const reader = weighing();
    await reader.weigh(wish, [1, 2]);
    await reader.look(wish, 2);
    expect(session.outlook).toHaveLength(7);
  });

  test('steps back one token', async () => {
    const reader = weighing();
    await reader.weigh(wish, [1, 2]);
    await reader.back(wish);
    expect(ids(session)).toEqual([1]);
  });
});

describe('a recorded session', () => {
  const recorded = fromRecording({
    given: [step(4)],
    written: [step(1), step(2)],
    next: outlookOn(3),
    stopped: 'limit',
  });

  test('is looked at without a model', async () => {
    await weighing(recorded).look(wish, 2);
    expect(model.loads).toBe(0);
  });

  test('becomes live on the first draw, which branches off where the reader looks', async () => {
    const reader = weighing(recorded);
    await reader.look(wish, 2);
    await reader.draw(wish, 1);
    expect(model.runs).toEqual([{ continuation: [1], limit: 1, seed: 5 }]);
    expect(session.origin).toBe('live');
  });

  test('becomes live without losing what was written', async () => {
    await weighing(recorded).wake(wish);
    expect(ids(session)).toEqual([1, 2]);
    expect(session.origin).toBe('live');
  });
});

describe('when something goes wrong', () => {
  test.each(['network', 'missing', 'altered', 'damaged', 'no-worker'])(
    '%s while loading is told, what was shown stays, and a retry works',
    async (failure) => {
      const reader = weighing();
      model.failNext.load = failure;
      await reader.weigh(wish, []);
      expect(statuses.at(-1)).toEqual({ kind: 'failed', failure });
      expect(session.busy).toBeUndefined();
      await reader.weigh(wish, []);
      expect(session.origin).toBe('live');
    },
  );

  test('a worker that dies while writing is told, and the next wish loads afresh', async () => {
    const reader = weighing();
    await reader.weigh(wish, []);
    model.failNext.run = 'crashed';
    await reader.draw(wish, 50);
    expect(statuses.at(-1)).toEqual({ kind: 'failed', failure: 'crashed' });
    await reader.draw(wish, 50);
    expect(ids(session)).toEqual([1, 2, 3]);
    expect(model.loads).toBe(2);
  });

  test('engine code that does not arrive is a network failure', async () => {
    statuses = [];
    const reader = createWeighing({
      start: nothingWeighed(),
      loadLive: () => Promise.reject(new TypeError('Failed to fetch dynamically imported module')),
      tellSession: (next) => (session = next),
      tellStatus: (status) => statuses.push(status),
    });
    await reader.weigh(wish, []);
    expect(statuses.at(-1)).toEqual({ kind: 'failed', failure: 'network' });
  });

  test('a prompt far too long is told and does not lose the model', async () => {
    const reader = weighing();
    await reader.weigh(wish, []);
    model.failNext.read = 'too-long';
    await reader.weigh(wish, []);
    expect(statuses.at(-1)).toEqual({ kind: 'failed', failure: 'too-long' });
    await reader.weigh(wish, []);
    expect(model.loads).toBe(1);
    expect(statuses.at(-1)).toMatchObject({ kind: 'ready' });
  });
});

describe('the later wish wins', () => {
  test('over a download that the reader stops', async () => {
    let open = () => {};
    model.gate = new Promise((resolve) => (open = resolve));
    const reader = weighing();
    const loading = reader.weigh(wish, []);
    await Promise.resolve();
    await Promise.resolve();
    reader.cancel();
    open();
    await loading;
    expect(statuses.at(-1)).toEqual({ kind: 'failed', failure: 'cancelled' });
    expect(session.origin).toBe('none');
  });

  test('over an answer to a prompt that was typed over', async () => {
    const reader = weighing();
    const slow = reader.weigh(wish, [1]);
    reader.forget();
    await slow;
    expect(session.origin).toBe('none');
  });

  test('over the model asked for before', async () => {
    const reader = weighing();
    const first = reader.weigh(wish, []);
    const second = reader.weigh({ ...wish, rung: rung('b', 136_000) }, [1]);
    await Promise.all([first, second]);
    expect(ids(session)).toEqual([1]);
    expect(statuses.at(-1)).toMatchObject({ kind: 'ready' });
  });
});
