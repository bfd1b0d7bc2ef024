/** What the build says to machines: previews of links, structured data, the feed, llms.txt and the sitemap, each true to the pages. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import sharp from 'sharp';
import { dist, mappedAddresses, site } from './floor/built-pages.ts';

const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'));
const pages = files.map((file) => ({ file, html: readFileSync(join(dist, file), 'utf8') }));
const fileOf = (address: string) => join(dist, decodeURIComponent(new URL(address, site).pathname));
const leadsToPage = (address: string) => existsSync(join(fileOf(address), 'index.html'));

test('every page has a picture of its own for those who link to it, of the size that others expect', async () => {
  const pictures = new Map<string, string[]>();
  for (const { file, html } of pages) {
    const [, address] = /property="og:image" content="([^"]+)"/.exec(html) ?? [];
    if (html.includes('name="robots"') && !file.startsWith('embed/')) continue;
    expect(address, file).toBeDefined();
    expect(existsSync(fileOf(address)), `${file} → ${address}`).toBe(true);
    pictures.set(address, [...(pictures.get(address) ?? []), file]);
  }
  expect([...pictures.values()].filter(({ length }) => length > 1)).toEqual([]);
  for (const address of [...pictures.keys()].filter((_, place) => place % 20 === 0)) {
    const { width, height, format } = await sharp(fileOf(address)).metadata();
    expect([width, height, format], address).toEqual([1200, 630, 'png']);
  }
});

test('structured data is well formed, and every page it names is there', () => {
  const kinds = new Set<string>();
  for (const { file, html } of pages) {
    for (const [, text] of html.matchAll(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/g)) {
      const data = JSON.parse(text);
      expect(data['@context']).toBe('https://schema.org');
      for (const thing of data['@graph']) kinds.add(thing['@type']);
      for (const [address] of text.matchAll(/https:\/\/[^"#]+/g))
        if (address.startsWith(site)) expect(leadsToPage(address), `${file} → ${address}`).toBe(true);
    }
  }
  expect([...kinds].sort()).toEqual(['BreadcrumbList', 'ClaimReview', 'Dataset', 'DefinedTermSet', 'LearningResource']);
});

test('the feed has every lesson and leads to pages that are there', () => {
  const feed = readFileSync(join(dist, 'feed.xml'), 'utf8');
  const links = [...feed.matchAll(/<item>[\s\S]*?<link>([^<]+)<\/link>/g)].map(([, link]) => link);
  for (const link of links) expect(leadsToPage(link), link).toBe(true);
  const lessons = mappedAddresses.filter((address) => /^\/lessons\/.+\//.test(address));
  for (const lesson of lessons) expect(links).toContain(site + lesson);
});

test('llms.txt begins with what the site is and leads to pages that are there', () => {
  const text = readFileSync(join(dist, 'llms.txt'), 'utf8');
  expect(text).toMatch(/^# Weigh-In\n\n> \S/);
  const links = [...text.matchAll(/^- \[.+\]\((https:[^)]+)\): \S/gm)].map(([, link]) => link);
  expect(links.length).toBe(text.split('\n').filter((line) => line.startsWith('- ')).length);
  for (const link of links) expect(leadsToPage(link), link).toBe(true);
});

test('the sitemap has every page that asks to be found, and no other', () => {
  const wanted = pages
    .filter(({ html }) => !html.includes('name="robots"'))
    .map(({ file }) => `/${file.replace(/index\.html$/, '')}`);
  expect([...mappedAddresses].sort()).toEqual(wanted.sort());
});
