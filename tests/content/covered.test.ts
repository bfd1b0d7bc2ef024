/** Which claims are taught: each claim that names a lesson is really linked from it, and those without one are known by name. */
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { claimTheme } from '../../src/site/schemas/claim.ts';
import { lessonFiles, namesIn, read } from './entries.ts';

/** Claims that have a page but no lesson yet; the list only shrinks. */
const UNTAUGHT: string[] = [];

const themes = namesIn('content/claims').map((file) => ({
  theme: file.replace(/^\d+-|\.yaml$/g, ''),
  claims: claimTheme.parse(parse(read(`content/claims/${file}`))).claims,
}));
const lessons = new Map(
  lessonFiles
    .filter((file) => file.endsWith('/index.mdx'))
    .map((file) => [/\/\d+-([a-z0-9-]+)\//.exec(file)![1], read(file)]),
);

/** Ids of the claims that a lesson's text links to: those it hands to <Heard>, and anchors of the ledger. */
function linkedFrom(text: string): string[] {
  const heard = [...text.matchAll(/<Heard\s+claims=\{\[([^\]]*)\]\}/g)].flatMap(
    ([, list]) => list.match(/c\d+/g) ?? [],
  );
  const anchors = [...text.matchAll(/\/claims\/#(c\d+)/g)].map(([, id]) => id);
  return [...heard, ...anchors];
}

const named = themes.flatMap(({ claims }) => claims).filter(({ lesson }) => lesson !== undefined);

test.each(named)('the claim $id is linked from its lesson, $lesson', ({ id, lesson }) => {
  const text = lessons.get(lesson!);
  expect(text, `the lesson ${lesson}`).toBeDefined();
  expect(linkedFrom(text!)).toContain(id);
});

test('every other claim has its lesson, and a claim that gets one leaves the list', () => {
  const without = themes.flatMap(({ claims }) => claims).filter(({ lesson }) => lesson === undefined);
  expect(without.map(({ id }) => id).sort()).toEqual([...UNTAUGHT].sort());
});
