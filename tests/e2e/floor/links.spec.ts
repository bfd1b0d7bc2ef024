/** Every link leads somewhere. */
import { expect, test } from '@playwright/test';
import { brokenLinks } from './links.ts';
import { dist, site } from './built-pages.ts';

test('every link, file and anchor of every page is there', () => {
  expect(brokenLinks(dist, '/', site)).toEqual([]);
});
