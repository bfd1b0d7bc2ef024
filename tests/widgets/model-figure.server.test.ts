import { experimental_AstroContainer as Container } from 'astro/container';
import { expect, test } from 'vitest';
import ModelFigure from '../../src/widgets/_parts/lesson/ModelFigure.astro';

const page = async (props: { model: string; figure: string }) =>
  (await Container.create()).renderToString(ModelFigure, { props });

test('a figure of a model is written as one reads it aloud, with every digit in the note on its link', async () => {
  const html = await page({ model: 'llama-3.1-8b', figure: 'parameters' });
  expect(html.replace(/<[^>]*>/g, '')).toBe('8.03 billion');
  expect(html).toMatch(/title="8,030,261,248: /);
});

test('a figure that is not in the catalogue stops the build', async () => {
  await expect(page({ model: 'llama-3.1-8b', figure: 'wings' })).rejects.toThrow('no number at wings');
});
