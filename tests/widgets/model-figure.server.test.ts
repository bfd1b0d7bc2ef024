import { experimental_AstroContainer as Container } from 'astro/container';
import { expect, test } from 'vitest';
import ModelFigure from '../../src/widgets/_parts/lesson/ModelFigure.astro';

const written = async (props: { model: string; figure: string; rounded?: boolean }) =>
  (await (await Container.create()).renderToString(ModelFigure, { props })).replace(/<[^>]*>/g, '');

test('a figure of a model is written to the last digit, or rounded as one reads it aloud', async () => {
  expect(await written({ model: 'llama-3.1-8b', figure: 'parameters' })).toBe('8,030,261,248');
  expect(await written({ model: 'llama-3.1-8b', figure: 'parameters', rounded: true })).toBe('8.03 billion');
});

test('a figure that is not in the catalogue stops the build', async () => {
  await expect(written({ model: 'llama-3.1-8b', figure: 'wings' })).rejects.toThrow('no number at wings');
});
