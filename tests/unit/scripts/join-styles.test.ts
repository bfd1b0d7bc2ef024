import { mkdirSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { joinStyles } from '../../../scripts/join-styles.mjs';

const link = (name: string) => `<link rel="stylesheet" href="/base/_astro/${name}.css">`;

/** A build of two pages with the same three sheets, and one with a sheet of its own. */
function tinyBuild(): string {
  const folder = mkdtempSync(join(tmpdir(), 'join-styles-'));
  mkdirSync(join(folder, '_astro'));
  mkdirSync(join(folder, 'inner'));
  for (const name of ['c', 'a', 'b', 'alone']) writeFileSync(join(folder, '_astro', `${name}.css`), `.${name}{}`);
  writeFileSync(join(folder, 'index.html'), `<head>${link('c')}${link('a')}<meta>${link('b')}</head>`);
  writeFileSync(join(folder, 'inner', 'index.html'), `${link('c')}${link('a')}${link('b')}`);
  writeFileSync(join(folder, '404.html'), link('alone'));
  mkdirSync(join(folder, 'deck'));
  for (const name of ['without', 'd']) writeFileSync(join(folder, '_astro', `${name}.css`), `.${name}{}`);
  writeFileSync(
    join(folder, 'deck', 'index.html'),
    `<noscript>\n${link('without')}</noscript>${link('d')}${link('alone')}`,
  );
  // A part of the page that is fetched later brings its sheet along.
  writeFileSync(join(folder, '_astro', 'later.js'), 'fetchWithStyles("_astro/a.css")');
  return folder;
}

describe('the stylesheets of a page', () => {
  const folder = tinyBuild();
  joinStyles(folder, '/base/');
  const page = (name: string) => readFileSync(join(folder, name), 'utf8');
  const [, address] = /href="\/base\/([^"]+)"/.exec(page('index.html')) ?? [];

  test('become one, in the order the page had them', () => {
    expect(page('index.html').match(/<link/g)).toHaveLength(1);
    expect(page(address)).toBe('.c{}\n.a{}\n.b{}');
  });

  test('are shared by pages that have the same ones', () =>
    expect(page('inner/index.html')).toContain(`href="/base/${address}"`));

  test('stay as they are where there is only one, and leave no parts behind', () => {
    expect(page('404.html')).toBe(link('alone'));
    const [, deck] = /(_astro\/[\w-]{8}\.css)/.exec(page('deck/index.html'))!;
    const joined = [address, deck].map((path) => path.replace('_astro/', ''));
    const left = readdirSync(join(folder, '_astro')).sort();
    expect(left).toEqual([...joined, 'a.css', 'alone.css', 'later.js', 'without.css'].sort());
  });

  test('leave alone what only a browser without scripts reads', () => {
    expect(page('deck/index.html')).toContain(`<noscript>\n${link('without')}</noscript><link`);
    expect(page('deck/index.html').match(/<link/g)).toHaveLength(2);
  });
});
