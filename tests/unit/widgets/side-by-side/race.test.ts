import { describe, expect, test } from 'vitest';
import {
  count,
  progress,
  racePace,
  raceRows,
  runRace,
  slowness,
  type Run,
} from '../../../../src/widgets/side-by-side/race.ts';
import { framePrompt } from '../../../../src/core/world/prompt.ts';
import type { Question } from '../../../../src/widgets/side-by-side/town.ts';
import { fakeModel, rung } from '../../../fixtures/widgets/fake-model.ts';

const ask = (prompt: string): Question => ({ prompt, answer: 'A.', format: 'answer' });

const run = (milliseconds: number, marks: Run[number]['mark'][] = ['right', 'wrong', 'declined']): Run =>
  marks.map((mark, index) => ({ prompt: `Q${index}`, output: `A${index}`, mark, tokens: 4, milliseconds }));

test('a model answers every question in order and is marked', async () => {
  const client = fakeModel().live.connect(rung('a', 31_000));
  const mark = ({ prompt }: Question) => (prompt === 'One?' ? 'right' : 'wrong');
  const answered = await runRace(client, [ask('One?'), ask('Two?')], { frame: framePrompt, mark });
  expect(answered.map(({ prompt, output, mark }) => [prompt, output, mark])).toEqual([
    ['One?', 'Foxgate.', 'right'],
    ['Two?', 'Foxgate.', 'wrong'],
  ]);
});

test('what counts is the fastest of several rounds, and the first answer', async () => {
  const times = [9, 2, 5, 3];
  const model = fakeModel();
  const slow = model.live.connect(rung('a', 31_000));
  const client = {
    run: async (...args: Parameters<typeof slow.run>) => ({
      ...(await slow.run(...args)),
      milliseconds: times.shift()!,
    }),
  };
  const [answer] = await runRace(client, [ask('One?')], { frame: framePrompt, mark: () => 'wrong' });
  expect(answer.milliseconds).toBe(2);
  expect(times).toEqual([]);
});

test('marks are counted one by one', () => {
  expect(count(run(1, ['right', 'right', 'wrong']), 'right')).toBe(2);
  expect(count([], 'right')).toBe(0);
});

describe('the replay', () => {
  test('is slowed by a round number so that the slower model takes five to eight seconds', () => {
    for (const milliseconds of [0.05, 0.4, 3, 17, 250]) {
      const runs = [run(milliseconds / 3), run(milliseconds)];
      const shown = (slowness(runs) * 3 * milliseconds) / 1000;
      expect(shown).toBeLessThanOrEqual(8);
      expect(shown).toBeGreaterThan(3);
    }
    expect(slowness([run(1), run(2)])).toBe(1000);
  });

  test('is not slowed at all when the models are that slow themselves', () => {
    expect(slowness([run(5_000)])).toBe(1);
    expect(slowness([[], []])).toBe(1);
  });

  test('answers each question when its own time has gone by', () => {
    expect(progress(run(10), 0)).toEqual({ answered: 0, tokens: 0 });
    expect(progress(run(10), 15)).toEqual({ answered: 1, tokens: 6 });
    expect(progress(run(10), 30)).toEqual({ answered: 3, tokens: 12 });
    expect(progress(run(10), Number.POSITIVE_INFINITY)).toEqual({ answered: 3, tokens: 12 });
  });
});

test('pace is tokens over time, and none where no time was measured', () => {
  expect(racePace(run(2))).toBe(2000);
  expect(racePace(run(0))).toBe(0);
});

test('the table has a row a question with both answers and their marks', () => {
  const words = { right: 'right', wrong: 'wrong', declined: 'does not know' };
  expect(raceRows([run(1), run(1, ['wrong', 'right', 'right'])], words)[2]).toEqual([
    'Q2',
    'A2 (does not know)',
    'A2 (right)',
  ]);
});
