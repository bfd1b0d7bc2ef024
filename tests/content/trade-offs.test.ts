import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { AXES, measureOf, spanOf, type Axis, type Size } from '../../src/core/trade-off.ts';
import { defaults } from '../../src/core/params.ts';
import { bestOf, caseOf, judge } from '../../src/widgets/trade-offs/layout.ts';
import type { AxisCard, Family } from '../../src/widgets/trade-offs/data.ts';
import labels from '../../src/widgets/trade-offs/labels/en.json' with { type: 'json' };
import { params } from '../../src/widgets/trade-offs/params.ts';
import { lessonFiles, namesIn, read } from './entries.ts';
import { tradeOffAxes, tradeOffCases, tradeOffFamilies } from './trade-off-entries.ts';

/** The picture has a row for each. */
const ROWS = 6;

const works = namesIn('content/evidence').map((file) => file.replace('.yaml', ''));
const ledger = namesIn('content/claims')
  .map((file) => read(`content/claims/${file}`))
  .join('\n');

function sizeOf(id: string): Size {
  const { parameters, active } = parse(read(`content/models/${id}.yaml`));
  return { parameters: parameters.value, active: active?.value ?? parameters.value };
}

const axes = tradeOffAxes as unknown as AxisCard[];
const families = tradeOffFamilies.map(({ models, ...family }) => ({
  ...family,
  sizes: models.map(sizeOf),
})) as unknown as Family[];

test('axes, families and cases are those that have words', () => {
  expect(axes.map(({ id }) => id)).toEqual([...AXES]);
  expect(families.map(({ id }) => id)).toEqual(Object.keys(labels.families));
  expect([...tradeOffCases.map(({ id }) => id), 'own']).toEqual(Object.keys(labels.cases));
  expect(families.length).toBe(ROWS);
});

describe.each(axes)('the axis $id', ({ id, better, bounds, claims }) => {
  test('has bounds from the worst to the best', () => {
    const sorted = bounds.toSorted((a, b) => (better === 'less' ? b - a : a - b));
    expect(bounds).toEqual(sorted);
  });

  test('is spoken of by claims that are in the ledger', () => {
    for (const claim of claims) expect(ledger).toContain(`id: ${claim}\n`);
  });

  test('parts the families: they lie at three places or more', () => {
    const task = { length: 'paragraph', kind: 'language' } as const;
    const axis = axes.find((one) => one.id === id)!;
    const at = families.map(({ positions, sizes }) => spanOf(id, axis, positions[id], sizes, task).join());
    expect(new Set(at).size).toBeGreaterThanOrEqual(3);
  });
});

describe.each(tradeOffFamilies)('the family $id', ({ id, positions, models }) => {
  test('rests on works that are there, on every axis', () => {
    for (const axis of AXES) for (const work of positions[axis].evidence) expect(works).toContain(work);
  });

  test('is bounded by models of published size', () => {
    for (const model of models) expect(sizeOf(model).parameters, model).toBeTypeOf('number');
  });

  test('can be reckoned on every axis, the worse end first', () => {
    for (const length of ['word', 'page'] as const) {
      for (const axis of axes) {
        const { positions: grounds, sizes } = families.find((family) => family.id === id)!;
        measureOf(axis.id, grounds[axis.id], sizes, { length, kind: 'language' });
        for (const kind of ['language', 'logic'] as const) {
          const [worst, best] = spanOf(axis.id, axis, grounds[axis.id], sizes, { length, kind });
          expect(worst).toBeLessThanOrEqual(best);
        }
      }
    }
  });

  test('leads to lessons that are there', () => {
    for (const { measured } of Object.values(positions)) {
      if (measured)
        expect(
          lessonFiles.some((file) => file.endsWith(`-${measured}/index.mdx`)),
          measured,
        ).toBe(true);
    }
  });
});

/** What the lesson says of each case. */
const ANSWERS: Record<string, string> = {
  commands: 'on-device',
  letters: 'specialist',
  desk: 'hybrid',
  anything: 'hosted',
  contracts: 'own-large',
  plan: 'reasoning',
};
const bestFor = (id: string, changed: Partial<Record<Axis, number>> = {}, kind?: 'language') => {
  const found = tradeOffCases.find((one) => one.id === id)!;
  const task = { length: found.length, kind: kind ?? found.kind };
  return bestOf(judge(families, axes, task, { ...found.needs, ...changed }));
};

test.each(Object.entries(ANSWERS))('the case %s is best met by %s, and by nothing surely short of it', (id, family) => {
  const best = bestFor(id);
  expect(best.family.id).toBe(family);
  expect(best.fit.short).toEqual([]);
});

test('the lesson’s changes do what it says', () => {
  expect(bestFor('letters', { breadth: 3 }).family.id, 'raised breadth').not.toBe('specialist');
  expect(bestFor('plan', {}, 'language').family.id, 'language instead of logic').not.toBe('reasoning');
  const lowered = { ...tradeOffCases.find(({ id }) => id === 'contracts')!, privacy: 2 };
  const judged = judge(families, axes, lowered, { ...lowered.needs, privacy: 2 });
  expect(judged.find(({ family }) => family.id === 'hybrid')!.fit.short).toEqual([]);
});

test('the picture starts with the case that the lesson tells first', () => {
  const { length, kind, cost, speed, task, breadth, privacy } = defaults(params);
  const starting = caseOf(tradeOffCases, { length, kind }, { cost, speed, task, breadth, privacy });
  expect(starting?.id).toBe('letters');
});
