import { describe, expect, test } from 'vitest';
import { labelFolders, namesIn, read } from './entries.ts';

/** Every text of a dictionary by its path: "lesson.minutes.one". */
function textsOf(value: unknown, path = ''): [path: string, text: string][] {
  if (typeof value === 'string') return [[path, value]];
  return Object.entries(value as object).flatMap(([key, inner]) => textsOf(inner, path ? `${path}.${key}` : key));
}

/** A plural's forms differ by language: Polish has three, Japanese one. */
const pathsOf = (texts: [string, string][]) =>
  [...new Set(texts.map(([path]) => path.replace(/\.(zero|one|two|few|many|other)$/, '')))].sort();

const placeholders = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();

describe.each(labelFolders)('the labels in %s', (folder) => {
  const dictionaries = new Map(
    namesIn(folder).map((file) => [file.replace('.json', ''), textsOf(JSON.parse(read(`${folder}/${file}`)))]),
  );
  const english = dictionaries.get('en') ?? [];

  test('are there in English, and none is empty or padded', () => {
    expect(english.length).toBeGreaterThan(0);
    for (const [path, text] of [...dictionaries.values()].flat()) expect(text, path).toMatch(/^\S(.*\S)?$/s);
  });

  test('have plain placeholders, so that no value gets lost', () => {
    for (const [path, text] of english) expect(text.replaceAll(/\{\w+\}/g, ''), path).not.toMatch(/[{}]/);
  });

  test('have the same keys and the same placeholders in every language', () => {
    for (const [language, texts] of dictionaries) {
      expect(pathsOf(texts), language).toEqual(pathsOf(english));
      const own = new Map(texts);
      for (const [path, text] of english) {
        if (own.has(path)) expect(placeholders(own.get(path)!), `${language} ${path}`).toEqual(placeholders(text));
      }
    }
  });
});
