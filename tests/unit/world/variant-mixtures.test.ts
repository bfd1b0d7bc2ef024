import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import type { Document } from '../../../src/core/world/document.ts';
import { MIXTURES, createDocuments } from '../../../src/core/world/mixture.ts';
import { createRandom } from '../../../src/core/world/random.ts';
import { makeTown } from '../../../src/core/world/town.ts';
import { VARIANT_MIXTURES, heldOutMixture, sharesOf } from '../../../src/core/world/variant-mixtures.ts';

const town = makeTown();

function documents(mixture: string, count: number): Document[] {
  return Array.from({ length: count }, createDocuments(town, sharesOf(mixture), createRandom(21)));
}

const textOf = (document: Document) => document.map((piece) => ('text' in piece ? piece.text : '')).join('|');
const asksForTitle = (document: Document) => textOf(document).includes('good title');

test('plain text has no questions, and chat nothing else', () => {
  for (const [start] of documents('plain', 500)) expect(start).toEqual({ special: 'text' });
  for (const [start] of documents('chat', 500)) expect(start).toEqual({ special: 'user' });
  expect({ ...VARIANT_MIXTURES.plain, ...VARIANT_MIXTURES.chat }).toEqual(MIXTURES.generalist);
});

test.each([50, 200, 1000])('%i examples are so many different ones and no more', (count) => {
  const seen = new Set(documents(`titles-${count}`, 20 * count).map(textOf));
  expect(seen.size).toBe(count);
  const fresh = documents(heldOutMixture(`titles-${count}`), 300).map(textOf);
  expect(fresh.filter((text) => seen.has(text))).toEqual([]);
});

test('in rehearsal, half of the documents are the generalist’s', () => {
  const all = documents('titles-50-rehearsal', 4000);
  expect(all.filter(asksForTitle).length / 4000).toBeCloseTo(0.5, 1);
  expect(new Set(all.filter(asksForTitle).map(textOf)).size).toBe(50);
});

test('no generalist is ever asked for a title', () => {
  expect(documents('generalist', 5000).filter(asksForTitle)).toEqual([]);
});

test('a name that there is none of is refused, and so is one that every object has', () => {
  expect(() => sharesOf('poems')).toThrow('titles-50-rehearsal');
  expect(() => sharesOf('constructor')).toThrow('generalist');
});

test('what the variants read is written down, as it is for the ladder', () => {
  const hash = createHash('sha256').update(documents('titles-1000', 3000).map(textOf).join('\n')).digest('hex');
  expect(hash.slice(0, 16)).toBe('898d1df31dd30781');
});
