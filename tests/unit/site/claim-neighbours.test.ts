import { expect, test } from 'vitest';
import { placeClaims } from '../../../src/site/claim-neighbours.ts';
import type { ClaimTheme, WeighedClaim } from '../../../src/site/claims.ts';

const claim = (id: string, more: Partial<WeighedClaim> = {}): WeighedClaim => ({
  ...{ id, slug: id, number: id.slice(1), hear: id, why: 'So.', verdict: 'depends', families: ['small'] },
  ...{ evidence: [], against: [], alike: [], changes: [] },
  ...more,
});
const theme = (slug: string, claims: WeighedClaim[]): ClaimTheme => ({ slug, title: slug, lead: slug, claims });
const placed = placeClaims([
  theme('one', [claim('c01', { against: ['c03'] }), claim('c02', { alike: ['c01'] })]),
  theme('two', [claim('c03')]),
]);
const ids = (claims: (WeighedClaim | undefined)[]) => claims.map((found) => found?.id);

test('claims stand in the order of the ledger, over the borders of themes', () => {
  expect(placed.map(({ theme: { slug } }) => slug)).toEqual(['one', 'one', 'two']);
  expect(ids(placed.map(({ before }) => before))).toEqual([undefined, 'c01', 'c02']);
  expect(ids(placed.map(({ next }) => next))).toEqual(['c02', 'c03', undefined]);
});

test('two claims are at odds, or alike, whichever of them says so', () => {
  expect(placed.map(({ against }) => ids(against))).toEqual([['c03'], [], ['c01']]);
  expect(placed.map(({ alike }) => ids(alike))).toEqual([['c02'], ['c01'], []]);
});
