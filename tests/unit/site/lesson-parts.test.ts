import { describe, expect, test } from 'vitest';
import { lessonParts } from '../../../src/site/lesson-parts.ts';

const lesson = (id: string, minutes: number) => ({ entry: { id, data: { minutes } } });
const titles = { '100': 'Last', '10': 'First', '40': 'Empty', '60': 'Middle' };

describe('the parts of the course', () => {
  const lessons = [lesson('10-a', 7), lesson('30-b', 5), lesson('60-c', 4), lesson('105-d', 9)];
  const parts = lessonParts(lessons, titles);

  test('hold the lessons from their number to the next, in their order', () =>
    expect(parts.map(({ title, lessons: own }) => [title, ...own.map(({ entry }) => entry.id)])).toEqual([
      ['First', '10-a', '30-b'],
      ['Middle', '60-c'],
      ['Last', '105-d'],
    ]));

  test('say how long they take together', () => expect(parts.map(({ minutes }) => minutes)).toEqual([12, 4, 9]));

  test('lose no lesson', () => expect(parts.flatMap(({ lessons: own }) => own)).toEqual(lessons));
});
