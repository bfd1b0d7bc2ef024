import { describe, expect, test } from 'vitest';
import type { Answered } from '../../../../src/core/experiments/examine.ts';
import { cellKey } from '../../../../src/widgets/_parts/experiment/trial.svelte.ts';
import {
  BEFORE,
  finding,
  keptRows,
  START,
  TITLES,
  titleLines,
  variantOf,
  WAYS,
  type Recorded,
} from '../../../../src/widgets/adapt-a-foundation/layout.ts';
import { axesOf } from '../../../../src/widgets/adapt-a-foundation/view.ts';

const of300 = (right: number) => ({ right, items: 300 });
const names = { tuned: 'fine-tuned', rehearsed: 'with rehearsal', scratch: 'from nothing' };

/** After 1,000 examples; with fewer nothing was learnt and nothing lost. */
function recorded(titles: Record<keyof typeof names, number>, kept: { tuned: number; rehearsed: number }): Recorded {
  const all = WAYS.flatMap((way) => ([50, 200, 1000] as const).map((count) => ({ way, count })));
  const entries = all.map(({ way, count }) => [variantOf(way, count), of300(count === 1000 ? titles[way] : 0)]);
  return {
    titles: { ...Object.fromEntries(entries), [START]: of300(0) },
    before: BEFORE.map((skill, place) => ({
      skill,
      name: `skill ${place}`,
      counts: {
        ...Object.fromEntries(
          all.map(({ way, count }) => [
            variantOf(way, count),
            of300(count === 1000 && way !== 'scratch' && place === 1 ? kept[way] : 240),
          ]),
        ),
        [START]: of300(240),
      },
    })),
  };
}

describe('the finding', () => {
  const sure = recorded({ tuned: 180, rehearsed: 150, scratch: 60 }, { tuned: 10, rehearsed: 200 });
  test('says which start is clearly ahead, or that neither is', () => {
    expect(finding(sure, 1000)).toMatchObject({ start: 'ahead', tuned: 0.6, scratch: 0.2 });
    const reverse = recorded({ tuned: 60, rehearsed: 60, scratch: 180 }, { tuned: 10, rehearsed: 200 });
    expect(finding(reverse, 1000).start).toBe('behind');
    expect(finding(sure, 50).start).toBe('same');
  });
  test('names the skill that was hurt most, and whether rehearsal clearly kept more of it', () => {
    expect(finding(sure, 1000)).toMatchObject({
      price: 'saved',
      worse: 1,
      worst: { name: 'skill 1', before: 0.8, rehearsed: 200 / 300 },
    });
    const vain = recorded({ tuned: 180, rehearsed: 150, scratch: 60 }, { tuned: 10, rehearsed: 12 });
    expect(finding(vain, 1000).price).toBe('lost');
  });
  test('says so where nothing was clearly lost', () => {
    expect(finding(sure, 50)).toMatchObject({ price: 'kept', worse: 0 });
    expect(finding(sure, 50).worst).toBeUndefined();
  });
});

describe('the picture', () => {
  const data = recorded({ tuned: 180, rehearsed: 150, scratch: 60 }, { tuned: 10, rehearsed: 200 });
  test('begins with the generalist as it was, except for the model that began with nothing', () => {
    const [tuned, rehearsed, scratch] = titleLines(data, {}, names);
    expect(tuned.points.map(({ x }) => x)).toEqual([0, 50, 200, 1000]);
    expect(rehearsed.points[0]).toMatchObject({ x: 0, y: 0 });
    expect(scratch.points.map(({ x }) => x)).toEqual([50, 200, 1000]);
  });
  test('has the reader’s own marks where they were measured', () => {
    const right = [{ mark: 'right', tokens: 1 } as Answered];
    const [tuned, , scratch] = titleLines(data, { [cellKey(variantOf('tuned', 200), TITLES)]: right }, names);
    expect(tuned.own).toMatchObject([{ x: 200, y: 1 }]);
    expect(scratch.own).toEqual([]);
  });
  test('has an upright axis that ends above the highest range', () => {
    const formats = { percent: new Intl.NumberFormat('en', { style: 'percent' }), countName: String };
    const axis = (one: Recorded) => axesOf(titleLines(one, {}, names), { x: '', y: '' }, formats).y;
    expect(axis(data).ticks!.at(-1)).toBe(1);
    const low = axis(recorded({ tuned: 60, rehearsed: 50, scratch: 20 }, { tuned: 0, rehearsed: 0 }));
    expect(low.domain).toEqual([0, 0.4]);
    expect(low.ticks).toHaveLength(5);
  });
  test('has a row for each old skill: tuned, rehearsed, before', () => {
    const rows = keptRows(data, 1000, {});
    expect(rows).toHaveLength(BEFORE.length);
    expect(rows[1].shares.map(({ right }) => right)).toEqual([10, 200, 240]);
  });
});
