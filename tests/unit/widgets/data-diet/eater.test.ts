import { describe, expect, test } from 'vitest';
import {
  byYear,
  chosen,
  dietOf,
  findingOf,
  isKnown,
  middle,
  type Eater,
  type Known,
} from '../../../../src/widgets/data-diet/eater.ts';
import { eaters } from '../../../../src/widgets/data-diet/eater-cards.ts';
import labels from '../../../../src/widgets/data-diet/labels/en.json' with { type: 'json' };
import { noteOf, titleOf } from '../../../../src/widgets/data-diet/words.ts';

const one = (id: string, more: Partial<Eater> = {}) =>
  ({
    ...{ id, name: id, family: 'small', released: '2024-06', landmark: 0, parametersSource: 1, tokensSource: 1 },
    ...{ parameters: 1e9, tokens: 1e12, ...more },
  }) as Known;

test('a diet is tokens for each parameter, or for each active one where that is asked', () => {
  const mixture = one('mixture', { parameters: 100, active: 10, tokens: 2000 });
  expect(dietOf(mixture, 'total')).toBe(20);
  expect(dietOf(mixture, 'active')).toBe(200);
  expect(dietOf(one('dense', { parameters: 100, tokens: 2000 }), 'active')).toBe(20);
});

test('the middle is the middle one, or between the two', () => {
  expect(middle([9, 1, 5])).toBe(5);
  expect(middle([1, 3])).toBe(2);
  expect(middle([])).toBeUndefined();
});

test('kinds and sizes are told apart at their borders, and unknown sizes come only unasked', () => {
  const some = [
    one('at', { parameters: 1e9 }),
    one('under', { parameters: 999e6 }),
    one('none', { parameters: undefined }),
  ];
  const ids = (size: 'all' | 'under-1' | 'to-10') =>
    chosen(some, { family: 'all', size, by: 'total' }).map(({ id }) => id);
  expect(ids('under-1')).toEqual(['under']);
  expect(ids('to-10')).toEqual(['at']);
  expect(ids('all')).toHaveLength(3);
  expect(chosen(some, { family: 'large', size: 'all', by: 'total' })).toEqual([]);
});

describe('the finding', () => {
  const starved = [one('a', { tokens: 1e9 }), one('b', { tokens: 2e9, family: 'large' })];

  test('says so when models read less than the cheapest run asks for', () => {
    expect(findingOf(starved, 'total')).toMatchObject({ count: 2, above: 0, small: 1, large: 2 });
    expect(titleOf(starved, 'total', labels, 'en')).toBe(
      '0 of 2 models read more than 20 tokens for each parameter. Half of the small ones got more than 1, half of the large ones more than 2.',
    );
  });

  test('leaves our own models out, and says when nothing is left', () => {
    expect(findingOf([one('ours', { ours: true })], 'total').count).toBe(0);
    expect(titleOf([one('ours', { ours: true })], 'total', labels, 'en')).toBe(labels.none);
  });

  test('of a year counts those that have not said', () => {
    const year = byYear([one('said'), one('bound', { tokens: '>32T' }), one('silent', { tokens: undefined })]);
    expect(year).toEqual([{ year: '2024', known: 1, count: 3 }]);
    expect(noteOf([one('bound', { tokens: '>32T' })], 'total', labels, 'en')).toContain('None of the 1 models of 2024');
  });
});

describe('what the lesson says of the catalogue', () => {
  const all = eaters().eaters;
  const known = all.filter(isKnown);
  const find = (id: string) => known.find((eater) => eater.id === id)!;

  test('small models read far more for each parameter than large ones', () => {
    const { small, large } = findingOf(known, 'total');
    expect(small).toBeGreaterThan(10 * large!);
  });

  test('SmolLM2 135M read far more than 20, GPT-3 less', () => {
    expect(dietOf(find('smollm2-135m'), 'total')).toBeCloseTo(14_868, 0);
    expect(dietOf(find('gpt-3-175b'), 'total')).toBeCloseTo(1.71, 2);
  });

  test('Kimi K2 hangs under the beam by all its parameters and above it by those at work', () => {
    expect(dietOf(find('kimi-k2'), 'total')).toBeLessThan(20);
    expect(dietOf(find('kimi-k2'), 'active')).toBeGreaterThan(100);
  });

  test('our largest generalist read as much as our smallest, to a hundredth', () => {
    const [least, most] = [find('generalist-7k'), find('generalist-714k')];
    expect(Math.abs(most.tokens / least.tokens - 1)).toBeLessThan(0.01);
  });

  test('fewer of the latest models than of those of 2024 have said what they read', () => {
    const years = byYear(all);
    const share = (year: string) => {
      const found = years.find((each) => each.year === year)!;
      return found.known / found.count;
    };
    expect(share(years.at(-1)!.year)).toBeLessThan(share('2024'));
  });

  test('models for images and sound are left out, and every source is found', () => {
    expect(all.map(({ id }) => id)).not.toContain('whisper-tiny');
    const { sources } = eaters();
    for (const { tokensSource, parametersSource } of all)
      for (const reference of [tokensSource, parametersSource])
        expect(Math.abs(reference)).toBeLessThanOrEqual(sources.length);
  });
});
