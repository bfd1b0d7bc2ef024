import { describe, expect, test } from 'vitest';
import type { Answered } from '../../../../src/core/experiments/examine.ts';
import { shareOf } from '../../../../src/core/experiments/clearly.ts';
import { SKILLS } from '../../../../src/core/experiments/skills.ts';
import {
  comparisonTable,
  skillRow,
  weigh,
  type ComparedSkill,
} from '../../../../src/widgets/_parts/comparison/comparison.ts';
import labels from '../../../../src/widgets/_parts/comparison/labels/en.json' with { type: 'json' };
import { placeRow, type RowModel } from '../../../../src/widgets/_parts/comparison/share-rows.ts';
import { skillName } from '../../../../src/widgets/_parts/comparison/skill-name.ts';
import { SHOWN_SKILLS, skillKey, skillOf } from '../../../../src/widgets/_parts/comparison/skills.ts';
import { cellKey } from '../../../../src/widgets/_parts/experiment/trial.svelte.ts';

const skill = (...rights: number[]): ComparedSkill => ({
  domain: 'fact-famous',
  format: 'answer',
  name: 'Facts',
  counts: rights.map((right) => ({ right, items: 300 })),
});
const skills = (...pairs: [one: number, other: number][]) => pairs.map(([one, other]) => skill(one, other));
const level = Array.from({ length: 20 }, (): [number, number] => [150, 150]);
const percent = new Intl.NumberFormat('en', { style: 'percent' });

describe('of two models, the verdict', () => {
  test('is better or worse where more skills are clearly apart than luck gives', () => {
    expect(weigh(skills([200, 100], [200, 100], ...level), 0, 1).kind).toBe('better');
    expect(weigh(skills([200, 100], [200, 100], ...level), 1, 0).kind).toBe('worse');
  });
  test('is the same where one in twenty is apart, or none clearly', () => {
    expect(weigh(skills([200, 100], ...level), 0, 1)).toMatchObject({ kind: 'same', worse: [] });
    expect(weigh(skills([160, 150], [160, 150], [160, 150]), 0, 1)).toEqual({ kind: 'same', better: [], worse: [] });
  });
  test('is mixed where both are clearly ahead in some', () => {
    const both = weigh(skills([200, 100], [200, 100], [100, 200], [100, 200], ...level), 0, 1);
    expect([both.kind, both.better.length, both.worse.length]).toEqual(['mixed', 2, 2]);
  });
  test('takes luck with the first weights for luck: what another training of the same model reaches is no lead', () => {
    const lucky = skills([200, 100], [200, 100], ...level).map((one) => {
      const [first, second] = one.counts;
      return { ...one, counts: [first, { ...second, again: [{ right: 190, items: 300 }] }] };
    });
    expect(weigh(lucky, 0, 1)).toMatchObject({ kind: 'same', better: [] });
  });
  test('takes what few questions show for less', () => {
    const few = { ...skill(), counts: [20, 10].map((right) => ({ right, items: 30 })) };
    const fewer = { ...skill(), counts: [6, 3].map((right) => ({ right, items: 9 })) };
    expect(weigh([few], 0, 1).kind).toBe('better');
    expect(weigh([fewer], 0, 1).kind).toBe('same');
  });
});

const models: RowModel[] = [
  { id: 'pupil', label: 'pupil', drawn: 'circle' },
  { id: 'twin', label: 'twin', drawn: 'square' },
  { id: 'teacher', label: 'teacher', drawn: 'bound' },
];
const ids = models.map(({ id }) => id);
const answers = {
  [cellKey('twin', skill(0))]: ['right', 'wrong'].map((mark) => ({ mark, tokens: 1 }) as Answered),
};

describe('a row', () => {
  const plain = placeRow(skillRow('famous', skill(150, 90, 300), { models: ids, answers: {} }), models, percent);
  test('has a mark with its range for each model, and an upright line for what they are held against', () => {
    expect(plain.marks.map(({ id, x }) => [id, x])).toEqual([
      ['pupil', '50%'],
      ['twin', '30%'],
    ]);
    expect(plain.bound).toBe('100%');
    expect(plain.shares.map(({ recorded }) => recorded)).toEqual(['50%', '30%', '100%']);
    for (const { x, low, high } of plain.marks)
      expect([low, x, high].map(parseFloat)).toEqual([low, x, high].map(parseFloat).toSorted((a, b) => a - b));
  });
  test('gives every mark a lane of its own, the reader’s included', () => {
    const own = placeRow(skillRow('famous', skill(150, 90, 300), { models: ids, answers }), models, percent);
    expect(own.marks.filter(({ isOwn }) => isOwn).map(({ id, x }) => [id, x])).toEqual([['twin own', '50%']]);
    expect(new Set(own.marks.map(({ y }) => y)).size).toBe(3);
    expect(own.height).toBeGreaterThan(plain.height);
    expect(own.shares[1]).toEqual({ id: 'twin', recorded: '30%', own: '50%' });
  });
});

test('the table has ranges, and a column of the reader’s own only for a model that was run', () => {
  const rows = [skillRow('famous', skill(150, 90, 300), { models: ids, answers })];
  const table = comparisonTable(rows, { skill: 'Skill', tableOwn: '{model}, yours', models: ids }, percent);
  expect(table.columns).toEqual(['Skill', 'pupil', 'twin', 'teacher', 'twin, yours']);
  const [low, high] = shareOf(150, 300).interval.map((bound) => percent.format(bound));
  expect(table.rows[0][1]).toBe(`50% (${low}–${high})`);
  expect(table.rows[0]).toHaveLength(5);
});

test('every skill has a name of its own, which says whether it is done at once or in steps', () => {
  const names = SKILLS.map((one) => skillName(one, labels, 'en'));
  expect(new Set(names).size).toBe(SKILLS.length);
  expect(skillName({ domain: 'sum+4', format: 'steps' }, labels, 'en')).toBe('Adding 4 digits, in steps');
  expect(skillName({ domain: 'sum+1', format: 'answer' }, labels, 'en')).toBe('Adding 1 digit, at once');
  expect(() => skillName({ domain: 'biography', format: 'text' }, labels, 'en')).toThrow(/biography/);
});

test('all that is shown is measured', () => {
  const measured = SKILLS.map(skillKey);
  for (const name of SHOWN_SKILLS) expect(measured).toContain(skillKey(skillOf(name)));
});
