/** What the lesson on the years says of the catalogue, held against the catalogue. */
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { familyOf, isProduct } from '../../src/widgets/parameter-scale/family.ts';
import { namesIn, read } from './entries.ts';

const models = namesIn('content/models')
  .map((file) => ({ id: file.replace('.yaml', ''), ...parse(read(`content/models/${file}`)) }))
  .filter(({ kinds }) => !isProduct(kinds))
  .map(({ id, kinds, released, parameters, active, openWeights }) => ({
    id,
    family: familyOf(kinds),
    year: Number(String(released.value).slice(0, 4)),
    size: typeof parameters.value === 'number' ? parameters.value : undefined,
    used: active?.value ?? parameters.value,
    closed: openWeights === false,
  }));
const known = models.filter(({ size }) => size !== undefined);
const gpt2 = models.find(({ id }) => id === 'gpt-2-1.5b')!;

test('the size of the largest GPT-2 lies among models called small today', () => {
  const later = known.filter(({ family, year }) => family === 'small' && year >= 2024);
  expect(later.filter(({ size }) => size! > gpt2.size!).length).toBeGreaterThan(3);
  expect(later.filter(({ size }) => size! < gpt2.size!).length).toBeGreaterThan(3);
});

test('mixtures of experts begin at the end of 2023', () =>
  expect(Math.min(...known.filter(({ size, used }) => used < size!).map(({ year }) => year))).toBe(2023));

test('counted by what is in use, the largest came out years before the largest in all', () => {
  const [largest] = known.toSorted((a, b) => b.size! - a.size!);
  const [busiest] = known.toSorted((a, b) => b.used - a.used);
  expect(largest.year - busiest.year).toBeGreaterThanOrEqual(3);
});

test('makers who keep a large model stopped telling its size after 2022', () => {
  const kept = models.filter(({ closed, family }) => closed && family === 'large');
  expect(kept.filter(({ year }) => year <= 2022).every(({ size }) => size !== undefined)).toBe(true);
  expect(kept.filter(({ year }) => year > 2022).every(({ size }) => size === undefined)).toBe(true);
});
