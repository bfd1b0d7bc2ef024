import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { sharesOf } from '../../../src/core/world/variant-mixtures.ts';
import { tensorShapes } from '../../../training/checkpoint.ts';
import { readRecipe } from '../../../training/recipe.ts';

const ids = readdirSync(new URL('../../../training/recipes/', import.meta.url)).map((name) =>
  name.replace('.yaml', ''),
);

function parameters(id: string): number {
  const sizes = tensorShapes(readRecipe(id).config).map(({ shape }) => shape.reduce((product, size) => product * size));
  return sizes.reduce((sum, size) => sum + size, 0);
}

test.each(ids)('%s is named as its file, and reads a mixture that there is', (id) => {
  const recipe = readRecipe(id);
  expect(recipe.id).toBe(id);
  expect(Object.keys(sharesOf(recipe.mixture.name)).length).toBeGreaterThan(0);
});

test.each(ids.filter((id) => readRecipe(id).start))('%s starts from a model of its own shape', (id) => {
  const { start, config, kind } = readRecipe(id);
  expect(readRecipe(start!).config).toEqual(config);
  expect(kind).toBe('variant');
});

test.each([50, 200, 1000])('on %i titles, only the start and the rates tell tuned from scratch', (count) => {
  const [scratch, tuned, rehearsed] = ['scratch', 'tuned', 'rehearsed'].map((way) =>
    readRecipe(`titles-136k-${way}-${count}`),
  );
  const { id, name, start, optimiser } = scratch;
  expect({ ...tuned, id, name, start, optimiser }).toEqual(scratch);
  expect({ ...rehearsed, id: tuned.id, name: tuned.name, mixture: tuned.mixture }).toEqual(tuned);
});

test('the distilled model differs from its twin by its teacher alone', () => {
  const { id, name, kind, tokens, mixture, ...twin } = readRecipe('generalist-136k');
  expect({ ...readRecipe('distilled-136k'), id, name, kind, tokens, mixture }).toEqual({
    ...{ ...twin, id, name, kind, tokens, mixture },
    teacher: { id: 'generalist-714k', share: 0.5 },
  });
});

test('the 714 K model takes the compute of the 136 K one: 6 times parameters times tokens', () => {
  const flops = (id: string) => 6 * parameters(id) * readRecipe(id).tokens;
  expect(flops('compute-714k') / flops('distilled-136k')).toBeCloseTo(1, 2);
});
