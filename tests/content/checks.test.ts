import { describe, expect, test } from 'vitest';
import { checkId } from '../../src/core/checks/check.ts';
import { toGift } from '../../src/core/checks/gift.ts';
import { readLesson } from '../../src/site/checks/lesson-checks.ts';
import { readGift } from '../fixtures/checks/read-gift.ts';
import { lessonFiles, readEntry } from './entries.ts';

const lessons = lessonFiles.map((file) => ({ file, ...readLesson(readEntry(file).body) }));

describe.each(lessons)('the checks of $file', ({ file, checks, anchors }) => {
  test('are two or three, each with one right answer and something said to every answer', () => {
    expect(checks.length).toBe(readEntry(file).body.match(/<Check$/gm)?.length);
    expect([2, 3]).toContain(checks.length);
    for (const { question, answers } of checks) {
      expect(
        answers.filter(({ right }) => right),
        question,
      ).toHaveLength(1);
      for (const { feedback } of answers) expect(feedback.length, question).toBeGreaterThan(10);
    }
  });

  test('lead back to a section that is there', () => {
    for (const { again, question } of checks) if (again) expect(anchors, question).toContain(again);
  });

  test('come back from a GIFT file as they went in', () => {
    const expected = checks.map(({ question, answers }) => ({ id: checkId({ question, answers }), question, answers }));
    expect(readGift(toGift([{ category: ['Weigh-In', file], checks }]))).toEqual(expected);
  });
});

test('no two checks have one name', () => {
  const ids = lessons.flatMap(({ checks }) => checks.map(checkId));
  expect(new Set(ids).size).toBe(ids.length);
});
