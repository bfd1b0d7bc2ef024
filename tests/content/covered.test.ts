/** Which claims are taught: each claim that names a lesson is really linked from it, and whole themes are kept complete. */
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { claimTheme } from '../../src/site/schemas/claim.ts';
import { lessonFiles, namesIn, read } from './entries.ts';

/** Themes of which every claim has its lesson; a theme that is taught to its end joins them. */
const COMPLETE = ['sizes', 'kinds', 'training-text', 'named-models', 'reasoning', 'adapting', 'truth'];

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

describe.each(COMPLETE)('the theme %s', (name) => {
  test('is taught to its end', () => {
    const found = themes.find(({ theme }) => theme === name);
    expect(found, 'is a theme').toBeDefined();
    expect(found!.claims.filter(({ lesson }) => lesson === undefined).map(({ id }) => id)).toEqual([]);
  });
});

test('every theme that is taught to its end is listed as complete', () => {
  const whole = themes.filter(({ claims }) => claims.every(({ lesson }) => lesson !== undefined));
  expect(whole.map(({ theme }) => theme).sort()).toEqual([...COMPLETE].sort());
});
