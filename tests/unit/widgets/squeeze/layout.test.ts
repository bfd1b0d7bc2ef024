import { describe, expect, test } from 'vitest';
import { isClearlyMore } from '../../../../src/core/experiments/clearly.ts';
import { wilsonInterval } from '../../../../src/core/experiments/interval.ts';
import type { Answered } from '../../../../src/core/experiments/examine.ts';
import {
  bearable,
  edgeOf,
  finding,
  partakers,
  squeezed,
  squeezeLines,
  type Setting,
} from '../../../../src/widgets/squeeze/layout.ts';
import { ownExamples } from '../../../../src/widgets/squeeze/own-examples.ts';
import { axesOf, squeezeTable } from '../../../../src/widgets/squeeze/view.ts';
import type { Rung } from '../../../../src/widgets/_parts/rung.ts';
import labels from '../../../../src/widgets/squeeze/labels/en.json' with { type: 'json' };

const SKILL = 'sum+4';
const big = { id: 'big', kind: 'generalist', parameters: 800 } as Rung;
const little = { id: 'little', kind: 'specialist', parameters: 80 } as Rung;

/** 100 questions; the true share is taken to lie within five of what was counted. */
const settings = (rights: number[], losses = rights.map(() => 1)): Setting[] =>
  rights.map((right, index) => ({
    bits: [16, 6, 4, 3][index],
    bytes: [1600, 600, 400, 300][index],
    loss: losses[index],
    shares: { [SKILL]: { right, items: 100, interval: [(right - 5) / 100, (right + 5) / 100] } },
  }));
const recorded = { big: settings([90, 89, 85, 10], [1, 1, 1.04, 3]), little: settings([95, 50, 20, 0]) };

describe('the finding', () => {
  test('is the fewest bits at which the difference may be chance, counted down from 16', () => {
    expect(bearable(recorded.big, SKILL)).toBe(4);
    expect(bearable(recorded.little, SKILL)).toBe(16);
    expect(bearable(settings([90, 60, 90, 90]), SKILL)).toBe(16);
  });
  test('counts a difference that is clear although the ranges meet', () => {
    const [whole, rounded] = [
      { right: 296, items: 300, interval: wilsonInterval(296, 300) },
      { right: 285, items: 300, interval: wilsonInterval(285, 300) },
    ];
    expect(rounded.interval[1]).toBeGreaterThan(whole.interval[0]);
    expect(isClearlyMore(whole, rounded)).toBe(true);
    expect(isClearlyMore(rounded, whole)).toBe(false);
    expect(isClearlyMore(whole, { ...whole, right: 294, interval: wilsonInterval(294, 300) })).toBe(false);
  });
  test('of the loss is where it has grown by less than a twentieth', () => {
    expect(bearable(recorded.big, 'loss')).toBe(4);
    expect(bearable(settings([9, 9], [1, 1.06]), 'loss')).toBe(16);
  });
  test('says which models break first, that every rounding costs something, or that none does', () => {
    expect(finding(['big'], recorded, SKILL)).toEqual({ kind: 'some', bits: 4, next: 3, models: ['big'] });
    expect(finding(['little'], recorded, SKILL)).toEqual({ kind: 'none', bits: 16, next: 6, models: ['little'] });
    expect(finding(['big', 'little'], recorded, SKILL)).toMatchObject({ kind: 'none', models: ['little'] });
    expect(finding(['firm'], { firm: settings([90, 90, 90, 88]) }, SKILL)).toEqual({ kind: 'all', bits: 3 });
  });
});

test('a model that cannot do it whole takes no part, and only generalists have read stories', () => {
  const weak = { big: recorded.big, little: settings([5, 5, 5, 5]) };
  expect(partakers([big, little], weak, SKILL)).toEqual([big]);
  expect(partakers([big, little], recorded, SKILL)).toEqual([big, little]);
  expect(partakers([big, little], recorded, 'loss')).toEqual([big]);
});

test('a name stands where a model is last half as good as whole', () => {
  expect(edgeOf(recorded.big, SKILL)).toBe(2);
  expect(edgeOf(recorded.little, SKILL)).toBe(1);
  expect(edgeOf(recorded.big, 'loss')).toBe(2);
});

describe('own answers', () => {
  const said = (mark: Answered['mark'], output: string) =>
    ({ prompt: '1+1=?', expected: '2.', output, mark }) as Answered;
  const answers = {
    [`big ${SKILL} steps`]: [said('right', '2.')],
    [`big in 3 bits ${SKILL} steps`]: [said('wrong', '7.'), said('right', '2.')],
  };
  test('stand at the setting of the copy that gave them, over bits and over bytes', () => {
    const options = { skill: SKILL, answers, name: ({ id }: Rung) => id };
    const over = (across: 'bits' | 'bytes') =>
      squeezeLines([big], recorded, { ...options, across })[0].own!.map(({ x, y }) => [x, y]);
    expect(over('bits')).toEqual([
      [16, 1],
      [3, 0.5],
    ]);
    expect(over('bytes').map(([x]) => x)).toEqual([1600, 300]);
  });
  test('are shown side by side, named by their bits', () => {
    const [example] = ownExamples(answers, big, { domain: SKILL, format: 'steps' });
    expect(example.said.map(({ model, output }) => [model, output])).toEqual([
      ['16', '2.'],
      ['3', '7.'],
    ]);
  });
});

test('the whole model is asked for as it is, a squeezed one by its bits', () => {
  expect(squeezed(big, 16)).toBe(big);
  expect(squeezed(big, 4)).toEqual({ ...big, bits: 4 });
});

test('the axis of bits says what a model weighs, and the table has every size and share', () => {
  const lines = squeezeLines([big], recorded, { skill: SKILL, across: 'bits', answers: {}, name: () => '800' });
  const wanted = { across: 'bits', isLoss: false, model: 'big' } as const;
  const { x } = axesOf(lines, recorded, wanted, { titles: labels.axes, language: 'en', size: '800' });
  expect(x.domain).toEqual([16, 6, 4, 3]);
  expect('under' in x && x.under?.(4)).toBe('400 bytes');
  const { columns, rows } = squeezeTable(lines, recorded, wanted, { words: labels.table, language: 'en' });
  expect(columns).toEqual(['Bits', '800: size', '800']);
  expect(rows[3]).toEqual(['3', '300 bytes', '10% (5%–15%)']);
});
