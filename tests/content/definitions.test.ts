import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { bestLine, hole, isNumbered, overlap, strayExamples } from '../../src/core/definition.ts';
import { definition } from '../../src/site/schemas/definition.ts';
import { namesIn, read } from './entries.ts';

const COUNT = 15;
const thisMonth = new Date().toISOString().slice(0, 7);

const definitions = namesIn('content/definitions').map((file) => ({
  id: file.replace(/^\d+-|\.yaml$/g, ''),
  ...definition.parse(parse(read(`content/definitions/${file}`))),
}));
const sizes = new Map(
  namesIn('content/models').map((file) => {
    const { value } = parse(read(`content/models/${file}`)).parameters;
    return [file.replace(/\.yaml$/, ''), typeof value === 'number' ? value : undefined];
  }),
);
const find = (id: string) => definitions.find((entry) => entry.id === id)!;

test(`there are ${COUNT} definitions, each with its own name`, () => {
  expect(definitions.length).toBe(COUNT);
  for (const key of ['id', 'name', 'short'] as const) {
    expect(new Set(definitions.map((entry) => entry[key])).size).toBe(COUNT);
  }
});

describe.each(definitions)('the definition $id', (entry) => {
  test('has a date that has come, and a source that is unconfirmed where it has no address', () => {
    expect(entry.checked <= thisMonth).toBe(true);
    if (entry.published) expect(entry.published <= entry.checked).toBe(true);
    if (entry.source.url) expect(entry.source.url).toMatch(/^https:/);
    else expect(entry.source.status).toBe('unconfirmed');
  });

  test('says something of one of the two words, with ends in order', () => {
    expect(entry.small ?? entry.large).toBeDefined();
    for (const range of [entry.small, entry.large]) {
      const [low, high] = [range?.from ?? range?.above ?? 0, range?.to ?? range?.below ?? Infinity];
      expect(low).toBeLessThanOrEqual(high);
    }
  });

  test('names models that have cards', () => {
    for (const id of entry.examples.flatMap(({ models }) => models)) expect([...sizes.keys()]).toContain(id);
  });

  test('says where it is at odds with itself, exactly if it is', () => {
    const strays = strayExamples(entry, (id) => sizes.get(id));
    const twice = entry.examples.some(({ as, models }) =>
      entry.examples.some((other) => other.as !== as && other.models.some((id) => models.includes(id))),
    );
    const sheets = hole(entry) && entry.id === 'sheet-summary';
    const atOdds = strays.length > 0 || twice || overlap(entry) !== undefined || Boolean(sheets);
    expect(entry.against !== undefined).toBe(atOdds);
  });
});

describe('what the pictures and lessons say of the definitions', () => {
  test('the sheet’s last table leaves a hole between 7 and 13 B', () =>
    expect(hole(find('sheet-summary'))).toEqual({ from: 7e9, to: 13e9 }));

  test('every small example of the article is large by the article’s own rule', () => {
    const article = find('article');
    const small = article.examples.filter(({ as }) => as === 'small').flatMap(({ models }) => models);
    const strays = strayExamples(article, (id) => sizes.get(id)).filter(({ as }) => as === 'small');
    expect(strays.map(({ model }) => model)).toEqual(small);
    expect(new Set(strays.map(({ called }) => called))).toEqual(new Set(['large']));
  });

  test('no line suits them all: the best, at 7 B, suits 7 of the 12 with numbers', () => {
    expect(definitions.filter(isNumbered).length).toBe(12);
    expect(bestLine(definitions)).toEqual({ line: 7e9, agree: 7 });
  });
});
