import { expect, test } from 'vitest';
import type { WeighedClaim } from '../../../src/site/claims.ts';
import { VERDICTS, type Verdict } from '../../../src/site/schemas/claim.ts';
import { asScript, breadcrumbs, claimReview, learningResource } from '../../../src/site/structured-data.ts';

const claim = (verdict: Verdict, changes: WeighedClaim['changes'] = []): WeighedClaim => ({
  ...{ id: 'c01', slug: 'x', number: '01', hear: 'X is so.', why: 'It is not.', families: ['small'], verdict, changes },
  evidence: [{ title: 'Work', url: 'https://example.org/', status: 'confirmed', checked: '2026-11', says: 'No.' }],
  against: [],
  alike: [],
});
const about = { url: 'https://example.org/claims/x/', name: 'Depends', author: 'Weigh-In' };

test('the fuller the weight of a claim, the higher its rating, from 1 to the number of verdicts', () => {
  const ratings = VERDICTS.map(
    (verdict) => (claimReview(claim(verdict), about).reviewRating as { ratingValue: number }).ratingValue,
  );
  expect(ratings).toEqual([4, 3, 2, 1]);
});

test('a review has a date only where something changed', () => {
  expect(claimReview(claim('depends'), about)).not.toHaveProperty('dateModified');
  const changed = claim('depends', [{ on: new Date('2026-11-25'), what: 'It was.' }]);
  expect(claimReview(changed, about).dateModified).toBe('2026-11-25');
});

test('nothing that is said can end the script it stands in', () => {
  const text = asScript([{ '@type': 'Thing', name: '</script><b>' }]);
  expect(text).not.toContain('<');
  expect(JSON.parse(text)['@graph'][0].name).toBe('</script><b>');
});

test('a lesson says how long it takes and when it changed', () => {
  const lesson = { name: 'Why?', description: 'So.', url: about.url, language: 'en', minutes: 7 };
  expect(learningResource({ ...lesson, updated: new Date('2026-11-24') })).toMatchObject({
    timeRequired: 'PT7M',
    dateModified: '2026-11-24',
  });
});

test('places are numbered from the home page', () => {
  const trail = breadcrumbs([
    { name: 'Home', url: 'https://example.org/' },
    { name: 'Claims', url: 'https://example.org/claims/' },
  ]);
  expect(trail.itemListElement).toMatchObject([{ position: 1 }, { position: 2, name: 'Claims' }]);
});
