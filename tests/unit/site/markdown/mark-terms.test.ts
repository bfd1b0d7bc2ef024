import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mdxToJs } from 'satteri';
import { describe, expect, test } from 'vitest';
import { markTerms } from '../../../../src/site/markdown/mark-terms.mjs';
import { termMatcher } from '../../../../src/site/markdown/term-matcher.mjs';

const glossary = mkdtempSync(join(tmpdir(), 'glossary-'));
const addTerm = (id: string, front: string) =>
  writeFileSync(join(glossary, `${id}.md`), `---\n${front}\n---\n\nText.\n`);
addTerm('token', 'term: token');
addTerm('edge', 'term: edge\neveryday: true');
addTerm('language-model', 'term: language model\nalso: [LM, chatterer]');
addTerm('large-language-model', 'term: large language model\nalso: [LLM]');

const LESSON = 'file:///site/content/lessons/10-next-token/index.mdx';

/** The marked terms of a lesson, as "id:word". */
async function marked(body: string, file = LESSON): Promise<string[]> {
  const { code } = await mdxToJs(body, { hastPlugins: [markTerms(glossary)], fileURL: new URL(file), jsx: true });
  const links = code.matchAll(/className="term" href="\/glossary\/#([\w-]+)">\{"([^"]*)"\}/g);
  return [...links].map(([, id, word]) => `${id}:${word}`);
}

describe('a term in a lesson', () => {
  test('is marked at its first use in each section', async () =>
    expect(await marked('A token. A token.\n\n## Next\n\nTokens, and a token.')).toEqual([
      'token:token',
      'token:Tokens',
    ]));

  test('is marked in notes too, and in the middle of a paragraph with other marks', async () =>
    expect(
      await marked('<Noted>\n<p>An *odd* LLM.</p>\n<Fragment slot="note">One token.</Fragment>\n</Noted>'),
    ).toEqual(['large-language-model:LLM', 'token:token']));

  test('is left alone where it is introduced, linked, quoted as code or in a heading', async () => {
    expect(await marked('## A token\n\nA **token** is a piece. A token.')).toEqual([]);
    expect(await marked('[a token](/x/) and `token`')).toEqual([]);
  });

  test('is the longest that fits, and a whole word', async () =>
    expect(await marked('A large language model reads tokenized, sub-token text.')).toEqual([
      'large-language-model:large language model',
    ]));

  test('is not marked when the word is an everyday one, or another name for it', async () =>
    expect(await marked('The edge of a chatterer.')).toEqual([]));

  test('keeps every letter of the text around it', async () => {
    const { code } = await mdxToJs('One token, then another.', {
      hastPlugins: [markTerms(glossary)],
      fileURL: new URL(LESSON),
      jsx: true,
    });
    expect(code).toContain('{"One "}<_components.a className="term" href="/glossary/#token">{"token"}');
    expect(code).toContain('{", then another."}');
  });
});

test('no other text is marked: not a widget card, not a lesson in another language', async () => {
  expect(await marked('A token.', 'file:///site/src/widgets/town/index.mdx')).toEqual([]);
  expect(await marked('A token.', 'file:///site/content/lessons/10-next-token/index.fr.mdx')).toEqual([]);
});

test('a glossary without terms marks nothing', () => expect(termMatcher([])('token')).toEqual([]));
