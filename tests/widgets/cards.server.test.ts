import { experimental_AstroContainer as Container } from 'astro/container';
import { loadRenderers } from 'astro:container';
import { getContainerRenderer as mdx } from '@astrojs/mdx/container-renderer';
import { getContainerRenderer as svelte } from '@astrojs/svelte/container-renderer';
import { beforeAll, describe, expect, test } from 'vitest';
import { outline } from './outline.ts';
import Stage from './Stage.astro';

const cards = import.meta.glob<{ default: unknown }>('../../src/widgets/*/index.mdx');
const named = Object.entries(cards).map(([path, load]) => ({ name: path.split('/').at(-2)!, load }));

let container: Container;
beforeAll(async () => {
  container = await Container.create({ renderers: await loadRenderers([mdx(), svelte()]) });
});

describe.each(named)('the widget $name', ({ name, load }) => {
  const draw = async (language: string) =>
    container.renderToString(Stage, { props: { Card: (await load()).default, language } });

  test('says on the server what it said when somebody last looked', async () => {
    await expect(outline(await draw('en'))).toMatchFileSnapshot(`snapshots/${name}.txt`);
  });

  test('draws the same picture each time, with no inline style, which the policy would block', async () => {
    const html = await draw('en');
    expect(html).not.toMatch(/\sstyle=/);
    expect(await draw('en')).toBe(html);
  });
});
