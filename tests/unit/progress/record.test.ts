import { describe, expect, test } from 'vitest';
import {
  answeredWith,
  lastOpen,
  openedAt,
  readProgress,
  readToEnd,
  standing,
  withoutAnswers,
} from '../../../src/core/progress/record.ts';

const MONDAY = '2026-11-23T10:00:00.000Z';
const TUESDAY = '2026-11-24T10:00:00.000Z';
const answer = (progress: object, id: string, right: boolean) =>
  answeredWith(progress as never, 'large', MONDAY, { id, chosen: 1, right });

describe('what is kept', () => {
  test('comes back from its text as it was', () => {
    const progress = readToEnd(answer(openedAt({}, 'large', MONDAY, 'costs'), 'q1', true), 'large', TUESDAY);
    expect(readProgress(JSON.stringify(progress))).toEqual(progress);
  });

  test.each([null, '', '{', '[]', '7', '"x"', '{"large":3}', '{"large":{"checks":{}}}'])('survives %s', (text) =>
    expect(readProgress(text)).toEqual({}),
  );

  test('loses a damaged answer alone', () => {
    const text = JSON.stringify({ large: { opened: MONDAY, checks: { q1: { first: 'yes' }, q2: true } } });
    expect(readProgress(text)).toEqual({ large: { opened: MONDAY, checks: {} } });
  });
});

describe('an answer', () => {
  test('counts as right at once only at the first try', () => {
    const mended = answer(answer({}, 'q1', false), 'q1', true);
    expect(standing(mended.large, ['q1'])).toMatchObject({ checks: ['later'], first: 0, answered: 1 });
    const spoilt = answer(answer({}, 'q1', true), 'q1', false);
    expect(standing(spoilt.large, ['q1'])).toMatchObject({ checks: ['first'], first: 1 });
    expect(standing(answer({}, 'q1', false).large, ['q1']).checks).toEqual(['wrong']);
  });

  test('does not count for a question that has changed since', () =>
    expect(standing(answer({}, 'old', true).large, ['new'])).toMatchObject({ checks: ['open'], isRead: false }));

  test('can be given again from the start', () => {
    const again = answer(withoutAnswers(answer({}, 'q1', false), 'large'), 'q1', true);
    expect(standing(again.large, ['q1']).first).toBe(1);
  });
});

describe('a lesson', () => {
  test('is read when its end was reached, or all its checks are answered', () => {
    expect(standing(undefined, ['q1'])).toMatchObject({ isRead: false, isBegun: false });
    expect(standing(openedAt({}, 'large', MONDAY).large, ['q1'])).toMatchObject({ isRead: false, isBegun: true });
    expect(standing(readToEnd({}, 'large', MONDAY).large, ['q1']).isRead).toBe(true);
    expect(standing(answer({}, 'q1', false).large, ['q1']).isRead).toBe(true);
    expect(standing(answer({}, 'q1', false).large, ['q1', 'q2']).isRead).toBe(false);
  });

  test('was read on the day its end was first reached', () =>
    expect(readToEnd(readToEnd({}, 'large', MONDAY), 'large', TUESDAY).large.read).toBe(MONDAY));

  test('opened last is where one goes on, at its section, if it is still there', () => {
    const progress = openedAt(openedAt({}, 'large', TUESDAY, 'costs'), 'small', MONDAY);
    expect(lastOpen(progress, ['small', 'large'])).toEqual({ name: 'large', section: 'costs' });
    expect(lastOpen(progress, ['small'])).toEqual({ name: 'small', section: undefined });
    expect(lastOpen({}, ['small'])).toBeUndefined();
  });

  test('opened at its beginning forgets the section before', () =>
    expect(openedAt(openedAt({}, 'large', MONDAY, 'costs'), 'large', TUESDAY).large.section).toBeUndefined());
});
