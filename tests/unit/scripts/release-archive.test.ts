import { mkdirSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { collectRelease, packRelease, unpackRelease } from '../../../scripts/release-archive.mjs';

const PLACE = { base: '/where-it-lies/', origin: 'https://of-it.invalid' };

const BUILD = {
  'index.html': '<script src="/where-it-lies/_astro/home.js"></script>',
  'embed/town/index.html':
    '<script src="/where-it-lies/embed-init.js" data-languages=\'{"en":"/where-it-lies/embed/town/"}\'></script>' +
    '<link rel="canonical" href="https://of-it.invalid/where-it-lies/lessons/town/">' +
    '<meta content="https://of-it.invalid/where-it-lies/share/embed/town.png">' +
    '<link rel="stylesheet" href="/where-it-lies/_astro/a.css"><i props=\'{"base":"/where-it-lies"}\'></i>' +
    '<i url="/where-it-lies/ladder/small-1234.gguf"></i><script src="/where-it-lies/_astro/town.X1.js"></script>',
  'embed-init.js': 'init()',
  'share/embed/town.png': 'a picture',
  '_astro/home.js': 'home()',
  '_astro/a.css': '@font-face{src:url(/where-it-lies/_astro/font.Y2.woff2)}',
  '_astro/font.Y2.woff2': 'a font',
  '_astro/town.X1.js':
    'import"./part.js";t=e=>`/where-it-lies/`+e;f=["_astro/late.css"];w=`/where-it-lies/_astro/worker.js`',
  '_astro/part.js': '1',
  '_astro/late.css': 'b{}',
  '_astro/worker.js': 'work()',
  'ladder/small-1234.gguf': 'weights',
};

const folderWith = (files: Record<string, string>) => {
  const folder = mkdtempSync(join(tmpdir(), 'release-'));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
};

describe('a release', () => {
  const { files, weights, widgets } = collectRelease(folderWith(BUILD), PLACE, (page: string) => page);
  const out = folderWith({});
  unpackRelease(packRelease(files), '0.1.0', out, { base: '/under/', origin: 'https://weigh-in.example' });
  const read = (path: string) => readFileSync(join(out, 'v/0.1.0', path), 'utf8');

  test('has everything its embeds need and nothing else', () => {
    const kept = readdirSync(join(out, 'v/0.1.0'), { recursive: true, withFileTypes: true });
    const names = kept.filter((entry) => entry.isFile()).map(({ name }) => name);
    expect(names.sort()).toEqual(
      [
        'a.css',
        'embed-init.js',
        'font.Y2.woff2',
        'index.html',
        'late.css',
        'part.js',
        'town.X1.js',
        'worker.js',
      ].sort(),
    );
    expect(weights).toEqual(['small-1234.gguf']);
    expect(widgets).toEqual(['town']);
    expect(read('_astro/font.Y2.woff2')).toBe('a font');
  });

  test('finds its own parts in its own folder, wherever the site is served', () => {
    expect(read('embed/town/index.html')).toContain('src="/under/v/0.1.0/embed-init.js"');
    expect(read('embed/town/index.html')).toContain('{"en":"/under/v/0.1.0/embed/town/"}');
    expect(read('_astro/a.css')).toContain('url(/under/v/0.1.0/_astro/font.Y2.woff2)');
    expect(read('_astro/town.X1.js')).toContain('t=e=>`/under/v/0.1.0/`+e');
    expect(read('_astro/town.X1.js')).toContain('w=`/under/v/0.1.0/_astro/worker.js`');
  });

  test('leads to the site of today for all that is not a part of it', () => {
    const page = read('embed/town/index.html');
    expect(page).toContain('href="https://weigh-in.example/under/lessons/town/"');
    expect(page).toContain('{"base":"/under"}');
    expect(page).toContain('url="/under/ladder/small-1234.gguf"');
    expect(page).not.toContain('where-it-lies');
  });
});
