/** Under a base path every link still leads somewhere, in every language. */
import { expect } from '@playwright/test';
import { site } from '../floor/built-pages.ts';
import { brokenLinks } from '../floor/links.ts';
import { folder, settings, test } from './second-build.ts';

test('every link, file and anchor is there under a base path', () => {
  expect(brokenLinks(folder, settings.base, site)).toEqual([]);
});
