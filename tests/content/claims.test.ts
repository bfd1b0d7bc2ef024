import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { VERDICTS, claimTheme } from '../../src/site/schemas/claim.ts';
import { evidence } from '../../src/site/schemas/evidence.ts';
import { lessonFiles, namesIn, read, widgets } from './entries.ts';
import { tradeOffFamilies } from './trade-off-entries.ts';

const COUNT = 109;
const now = new Date().toISOString();

const themes = namesIn('content/claims').map((file) => ({
  file,
  ...claimTheme.parse(parse(read(`content/claims/${file}`))),
}));
const claims = themes.flatMap((theme) => theme.claims);
const ids = claims.map(({ id }) => id);
const works = new Map(
  namesIn('content/evidence').map((file) => [
    file.replace(/\.yaml$/, ''),
    evidence.parse(parse(read(`content/evidence/${file}`))),
  ]),
);
const tradedOn = new Set(
  tradeOffFamilies.flatMap(({ positions }) => Object.values(positions).flatMap((position) => position.evidence)),
);
const lessons = lessonFiles.map((file) => /\/\d+-([a-z0-9-]+)\//.exec(file)![1]);

/** Full stops, question and exclamation marks that end a sentence; the point of "1.6 T" does not. */
const sentences = (text: string) => (text.match(/[.?!](?=\s|$)/g) ?? []).length;

/** What a text says, however it is set. */
const bare = (text: string) => text.toLowerCase().replace(/[^a-z0-9]+/g, ' ');

const twice = (values: string[]) => values.filter((value, place) => values.indexOf(value) !== place);

describe('the ledger', () => {
  test(`holds c01 to c${COUNT}, each once`, () => {
    const wanted = Array.from({ length: COUNT }, (_, index) => `c${String(index + 1).padStart(2, '0')}`);
    expect([...ids].sort()).toEqual([...wanted].sort());
  });

  test('gives each claim a page of its own', () => {
    expect(twice(claims.map(({ slug }) => slug))).toEqual([]);
  });

  test('has 8 to 12 themes, numbered by their files', () => {
    expect(themes.length).toBeGreaterThanOrEqual(8);
    expect(themes.length).toBeLessThanOrEqual(12);
    for (const { file } of themes) expect(file).toMatch(/^\d+-[a-z-]+\.yaml$/);
    expect(twice(themes.map(({ file }) => file.replace(/^\d+/, '')))).toEqual([]);
    expect(ids.filter((id) => themes.some(({ file }) => file.includes(`-${id}.`)))).toEqual([]);
  });

  test('never says the same twice', () => {
    expect(twice(claims.map(({ hear }) => bare(hear)))).toEqual([]);
    expect(twice(claims.map(({ why }) => bare(why)))).toEqual([]);
  });

  test('reaches every verdict', () => {
    for (const verdict of VERDICTS) expect(claims.map((claim) => claim.verdict)).toContain(verdict);
  });
});

describe.each(claims)('the claim $id', (claim) => {
  const { id, hear, verdict, why, families, evidence: names, against, alike, lesson, experiment, changes } = claim;

  test('is one sentence, and its reason is one or two', () => {
    expect(sentences(hear)).toBe(1);
    expect(sentences(why), why).toBeGreaterThanOrEqual(1);
    expect(sentences(why), why).toBeLessThanOrEqual(2);
    expect(why, 'ends where its last sentence does').toMatch(/\.$/);
    expect(families).toEqual([...new Set(families)]);
  });

  test('was held against works that are there', () => {
    for (const name of names) expect([...works.keys()]).toContain(name);
    expect(twice(names)).toEqual([]);
  });

  test('is at odds with other claims of the ledger only', () => {
    for (const other of against) expect(ids).toContain(other);
    expect(against).not.toContain(id);
    if (verdict === 'contradicted') expect(against.length, 'says what contradicts it').toBeGreaterThan(0);
  });

  test('is like other claims of the ledger, which say so too, and at odds with none of them', () => {
    for (const other of alike) {
      const found = claims.find((candidate) => candidate.id === other);
      expect(found?.alike, other).toContain(id);
      expect(against).not.toContain(other);
      expect(found?.against).not.toContain(id);
    }
    expect(alike).not.toContain(id);
  });

  test('leads to a lesson and an experiment that are there', () => {
    if (lesson !== undefined) expect(lessons).toContain(lesson);
    if (experiment !== undefined) expect(widgets).toContain(experiment);
  });

  test('changed on days that have come, the latest first', () => {
    const days = changes.map(({ on }) => on.toISOString());
    expect(days).toEqual([...days].sort().reverse());
    for (const day of days) expect(day <= now, day).toBe(true);
  });
});

describe.each([...works])('the evidence %s', (name, { url, published, checked }) => {
  test('has an address, and dates that have come', () => {
    expect(new URL(url).protocol).toBe('https:');
    for (const date of [published, checked]) if (date !== undefined) expect(date <= now, date).toBe(true);
    if (published !== undefined) expect(published.slice(0, 7) <= checked, 'checked before it appeared').toBe(true);
  });

  test('appeared when its number on arXiv says', () => {
    const [, year, month] = /arxiv\.org\/abs\/(\d\d)(\d\d)\./.exec(url) ?? [];
    if (year !== undefined) expect(published).toBe(`20${year}-${month}`);
  });

  test('is used, by a claim, a trade-off or under an experiment', () => {
    const isCited = claims.some((claim) => claim.evidence.includes(name)) || tradedOn.has(name);
    const isUnder = widgets.some((widget) => read(`src/widgets/${widget}/index.mdx`).includes(`'${name}'`));
    expect(isCited || isUnder).toBe(true);
  });
});
