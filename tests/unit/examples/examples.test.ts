import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readParams, writeParams, type ParameterTable } from '../../../src/core/params.ts';
import { embedParameters } from '../../../src/widgets/_parts/share/embed-parameters.ts';
import * as snippets from '../../../src/widgets/_parts/share/snippets.ts';
import { exampleFiles, STAND_IN, widgetOf } from '../../fixtures/examples/examples.ts';

const snippetFor: Record<string, (frame: snippets.Frame) => string> = {
  reveal: snippets.revealSnippet,
  slidev: snippets.slidevSnippet,
  marp: snippets.marpSnippet,
  quarto: snippets.quartoSnippet,
  article: snippets.iframeSnippet,
  moodle: snippets.iframeSnippet,
};

/** What the share dialog gives for the state and the look that an address in an example holds. */
async function fromDialog(program: string, embed: URL): Promise<string> {
  const widget = widgetOf(embed);
  const folder = new URL(`../../../src/widgets/${widget}/`, import.meta.url);
  const { params } = (await import(`${folder}params.ts`)) as { params: ParameterTable };
  const own = readParams(params, embed.searchParams, { reserved: Object.keys(embedParameters) });
  const look = readParams(embedParameters, embed.searchParams, { reserved: Object.keys(params) });
  expect([...own.problems, ...look.problems]).toEqual([]);
  const [, title] = /^title: (.+)$/m.exec(readFileSync(new URL('index.mdx', folder), 'utf8'))!;
  const { theme } = look.values;
  const address = snippets.embedAddress(STAND_IN, widget, writeParams(params, own.values), look.values);
  const scheme = theme === 'auto' ? undefined : theme;
  return snippetFor[program]({ address, title, ...snippets.FRAME_SIZE, scheme });
}

describe.each(exampleFiles)('$name', ({ program, text, embeds }) => {
  it('has each widget in the very words of the share dialog', async () => {
    expect(embeds.length).toBe(text.match(/<iframe|^layout: iframe$/gm)?.length);
    for (const embed of embeds) expect(text).toContain(await fromDialog(program, embed));
  });

  it('shows its widgets large on slides, and at the size of a page elsewhere', () => {
    const isOnSlides = !['article', 'moodle'].includes(program);
    for (const { searchParams } of embeds) expect(searchParams.get('mode')).toBe(isOnSlides ? 'slide' : null);
  });

  it('leads to lessons that there are, and to no other place of the site', () => {
    const rest = [...text.matchAll(/https:\/\/weigh-in\.example\/([^"\s)]*)/g)].map(([, path]) => path);
    expect(rest.length).toBeGreaterThan(embeds.length);
    const lessons = readdirSync(new URL('../../../content/lessons', import.meta.url)).map((folder) =>
      folder.replace(/^\d+-(.+)$/, 'lessons/$1/'),
    );
    const others = rest.filter((path) => !path.startsWith('embed/') && path !== 'embed.js');
    expect(lessons).toEqual(expect.arrayContaining(others));
  });
});

it('is one for each form in which a widget can be pasted', () => {
  expect(exampleFiles.map(({ program }) => program).sort()).toEqual(Object.keys(snippetFor).sort());
});

it('each deck that a program made of an example has the widgets that the example has now', () => {
  const folder = fileURLToPath(new URL('../../fixtures/decks/', import.meta.url));
  const made = (name: string) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.startsWith(name) && /\.(html|js)$/.test(path))
      .map((path) => readFileSync(folder + path, 'utf8').replaceAll('&amp;', '&'))
      .join('\n');
  for (const name of ['slidev', 'marp', 'quarto']) {
    const { embeds } = exampleFiles.find(({ program }) => program === name)!;
    for (const { href } of embeds) expect(made(name), `made of the ${name} example`).toContain(href);
  }
});

it('an article has the line that fits its frames, and a course page, which may run no script, does without', () => {
  const textOf = (wanted: string) => exampleFiles.find(({ program }) => program === wanted)!.text;
  expect(textOf('article')).toContain(snippets.heightSnippet(STAND_IN));
  expect(textOf('moodle')).not.toContain('<script');
});
