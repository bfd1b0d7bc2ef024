import { describe, expect, test } from 'vitest';
import { glossaryTerm } from '../../src/site/schemas/glossary-term.ts';
import { namesIn, readEntry } from './entries.ts';

const terms = namesIn('content/glossary').map((file) => {
  const { data, body } = readEntry(`content/glossary/${file}`);
  return { id: file.replace(/\.md$/, ''), ...glossaryTerm.parse(data), body: body.trim() };
});

describe.each(terms)('the term $term', ({ id, term, see, body }) => {
  test('has its own name as its address', () => expect(id).toBe(term.toLowerCase().replaceAll(' ', '-')));

  test('leads on to terms that are there, and not to itself', () => {
    for (const other of see) expect(terms.map((entry) => entry.id)).toContain(other);
    expect(see).not.toContain(id);
  });

  test('is explained in two or three sentences', () => {
    const sentences = body.match(/[.?!]"?(?=\s|$)/g) ?? [];
    expect(sentences.length).toBeGreaterThanOrEqual(2);
    expect(sentences.length).toBeLessThanOrEqual(4);
  });
});

test('no two terms claim the same word', () => {
  const words = terms.flatMap(({ term, also }) => [term, ...also]);
  expect(words.filter((word, place) => words.indexOf(word) !== place)).toEqual([]);
});
