import { describe, expect, test } from 'vitest';
import { barOf } from '../../../../src/widgets/trade-offs/layout.ts';
import labels from '../../../../src/widgets/trade-offs/labels/en.json' with { type: 'json' };
import { measureIn, titleOf, verdictIn } from '../../../../src/widgets/trade-offs/words.ts';
import type { Judged } from '../../../../src/widgets/trade-offs/layout.ts';

describe('a bar', () => {
  test('is whole where even its worst end meets the need', () =>
    expect(barOf([2, 3], 2)).toEqual({ from: 0.5, to: 0.75, worstMeets: true, bestMeets: true }));

  test('is cut where the need runs through it', () =>
    expect(barOf([0, 4], 3)).toMatchObject({ cut: 0.75, worstMeets: false, bestMeets: true }));

  test('is hollow to its end where it falls short', () =>
    expect(barOf([0, 2], 3)).toMatchObject({ cut: 0.5, worstMeets: false, bestMeets: false }));
});

describe('the title', () => {
  const needs = { cost: 1, speed: 0, task: 0, breadth: 0, privacy: 0 };
  const judged = (id: string, fit: Partial<Judged['fit']>) =>
    ({ family: { id }, fit: { short: [], open: [], ...fit } }) as unknown as Judged;
  const lacks = { short: [{ axis: 'cost' as const, by: 2 }] };
  const title = (...all: Judged[]) => titleOf(all, needs, labels, 'en');

  test('names the only one that fits', () =>
    expect(title(judged('hosted', {}), judged('hybrid', lacks))).toBe(
      'A large model at a supplier meets all you need',
    ));

  test('counts those that fit, and names the simplest', () =>
    expect(title(judged('on-device', {}), judged('hosted', {}))).toBe(
      '2 families meet all you need; the simplest is a small model on the device',
    ));

  test('says when nothing is certain, and when nothing fits', () => {
    expect(title(judged('hosted', { open: [{ axis: 'cost', by: 1 }] }))).toContain('it depends on cost');
    expect(title(judged('hosted', lacks))).toContain('comes nearest, 2 steps short: cost');
  });

  test('says when nothing matters', () =>
    expect(titleOf([judged('hosted', {})], { ...needs, cost: 0 }, labels, 'en')).toContain('nothing matters'));
});

test('a verdict is what lacks for certain, before what depends', () => {
  const open = [{ axis: 'speed' as const, by: 1 }];
  expect(verdictIn({ short: [{ axis: 'cost', by: 1 }], open }, labels, 'en')).toBe('1 step short: cost');
  expect(verdictIn({ short: [], open }, labels, 'en')).toBe('depends on speed');
});

test('a measure is told from the smaller number to the larger', () =>
  expect(measureIn({ measure: 'operations' }, [8e11, 2e11], labels, 'en')).toBe('200 B to 800 B operations'));
