import { describe, expect, test } from 'vitest';
import { readWritten } from '../../../../src/core/experiments/subject.ts';
import { storyThreads } from '../../../../src/core/world/stories/threads.ts';
import { EMPTY_LANE, finishedLane, placeThreads, stretches } from '../../../../src/widgets/side-by-side/lane.ts';
import { finding } from '../../../../src/widgets/side-by-side/layout.ts';
import { step } from '../../../fixtures/widgets/fake-model.ts';

const say = (...texts: string[]) => texts.map((text) => ({ ...step(1), text }));
const marker = {
  judge: (_: string, output: string) =>
    ({ verdict: output === 'Foxgate.' ? 'right' : 'wrong', expected: 'Foxgate.' }) as const,
  threads: storyThreads,
};
const result = (steps = say('Fox', 'gate', '.')) => ({ steps, stopped: 'end', firstTokenMilliseconds: 1 }) as const;

test('steps before an answer are text, but only what follows is the answer', () => {
  expect(readWritten(say('4+5', '=9.', '<bot>', '9', '.'))).toEqual({ text: '4+5=9. 9.', answer: '9.' });
});

test('an answer is marked, a story is followed and not marked', () => {
  expect(finishedLane('Where?', false, result(), marker).verdict?.verdict).toBe('right');
  const story = finishedLane('Ada had a drum.', true, result(say(' Ada', ' lost', ' it.')), marker);
  expect(story.verdict).toBeNull();
  expect(story.threads?.threads.map(({ word }) => word)).toEqual(['Ada', 'drum']);
});

describe('stretches', () => {
  test('cut a story where its names and things stand, and lose no letter', () => {
    const text = 'Ada had a drum. "Ada!" said Adam.';
    const cut = stretches(text, storyThreads(text));
    expect(cut.map((one) => one.text).join('')).toBe(text);
    expect(cut.filter((one) => one.kind).map((one) => one.text)).toEqual(['Ada', 'drum', 'Ada']);
  });

  test('are one for a text without threads, and none for no text', () => {
    expect(stretches('שלום 🦊', undefined)).toEqual([{ text: 'שלום 🦊' }]);
    expect(stretches('', undefined)).toEqual([]);
  });
});

describe('placed threads', () => {
  const placed = placeThreads(storyThreads('Ada had a drum. She sang. Otto took the drum. Ada cried.'));

  test('have the names above the things', () => {
    expect(placed.rows.map(({ word }) => word)).toEqual(['Ada', 'Otto', 'drum']);
  });

  test('have a mark under the sentence it stands for', () => {
    const [ada, , drum] = placed.rows;
    expect(ada.marks).toEqual([placed.columns[0].x, placed.columns[3].x]);
    expect(drum.marks[1]).toBe(placed.columns[2].x);
  });

  test('keep a story of one sentence within the drawing', () => {
    expect(placeThreads(storyThreads('Ada had a drum.')).rows[0].marks).toEqual([24]);
  });

  test('number at most ten sentences, however long the story', () => {
    expect(placeThreads(storyThreads('Ada ran. '.repeat(40))).columns.length).toBeLessThanOrEqual(10);
  });
});

describe('the finding', () => {
  const live = { ...EMPTY_LANE, origin: 'live' } as const;
  const marked = (verdict: 'right' | 'wrong' | 'declined') => ({ ...live, verdict: { verdict, expected: '' } });

  test('names what each of the two did', () => {
    expect(finding([marked('wrong'), marked('right')])).toBe('wrong-right');
    expect(finding([marked('declined'), marked('declined')])).toBe('declined-declined');
  });

  test('waits until both have finished', () => {
    expect(finding([marked('wrong'), { ...marked('right'), running: true }])).toBe('none');
    expect(finding([marked('wrong'), EMPTY_LANE])).toBe('none');
  });

  test('says nothing of right and wrong where the town does not know', () => {
    expect(finding([live, live])).toBe('both');
  });
});
