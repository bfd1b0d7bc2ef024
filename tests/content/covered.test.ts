/** Which claims are taught: each names a lesson, which really links to it. */
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { claimTheme } from '../../src/site/schemas/claim.ts';
import { lessonFiles, namesIn, read } from './entries.ts';

const claims = namesIn('content/claims').flatMap(
  (file) => claimTheme.parse(parse(read(`content/claims/${file}`))).claims,
);
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

test.each(claims)('the claim $id is linked from its lesson, $lesson', ({ id, lesson }) => {
  const text = lessons.get(lesson);
  expect(text, `the lesson ${lesson}`).toBeDefined();
  expect(linkedFrom(text!)).toContain(id);
});
