import { expect, test } from 'vitest';
import { kindOf, piecesOf } from '../../../../src/site/search/found.ts';

test.each([
  ['/lessons/line/', '/', 'lessons'],
  ['/claims/small/', '/', 'claims'],
  ['/claims/', '/', 'page'],
  ['/glossary/#token', '/', 'glossary'],
  ['/glossary/', '/', 'page'],
  ['/widgets/#town', '/', 'widgets'],
  ['/sub/path/fr/models/gpt-4/', '/sub/path/', 'models'],
  ['/lessons/lessons/', '/lessons/', 'page'],
  ['/quiz/', '/', 'page'],
])('what stands at %s under %s is a %s', (address, base, kind) => expect(kindOf(address, base)).toBe(kind));

test('an excerpt is text in pieces, every second of them looked for', () => {
  expect(piecesOf('a <mark>small</mark> model &lt;b&gt; &amp;lt;')).toEqual(['a ', 'small', ' model <b> &lt;']);
});
