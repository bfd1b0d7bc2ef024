import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { catalogue, packedCatalogue } from '../../../../src/widgets/parameter-scale/catalogue.ts';
import { unpack } from '../../../../src/widgets/parameter-scale/pack.ts';

const plain = (value: unknown) => JSON.parse(JSON.stringify(value));

test('the catalogue comes out of its string as it went in', () => {
  expect(unpack(packedCatalogue())).toEqual(plain(catalogue()));
});

test('the string is light enough to be handed to every page with a scale', () => {
  expect(gzipSync(packedCatalogue()).length).toBeLessThan(12_000);
});

test('a size that nobody published stays unknown, and its slip says so', () => {
  const { weights, slips } = unpack(packedCatalogue());
  const place = weights.findIndex(({ id }) => id === 'gpt-4');
  expect(weights[place].parameters).toBeUndefined();
  expect(slips[place]).toMatchObject({ id: 'gpt-4', stated: 'undisclosed' });
});

test('every slip stands at its weight’s place and refers to sources there are', () => {
  const { weights, slips, sources } = catalogue();
  expect(slips.map(({ id }) => id)).toEqual(weights.map(({ id }) => id));
  for (const slip of slips) {
    const references = Object.entries(slip).filter(([key]) => key.endsWith('Source'));
    expect(references.length).toBe(4);
    for (const [key, reference] of references)
      expect(Math.abs(reference as number), key).toBeLessThanOrEqual(sources.length);
  }
});
