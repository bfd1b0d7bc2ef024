import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { root } from './entries.ts';

const folder = join(root, 'content', 'pictures');
const { width, height, said } = JSON.parse(readFileSync(join(folder, 'pictures.json'), 'utf8'));
const widgets = readdirSync(join(root, 'src', 'widgets')).filter((name) =>
  existsSync(join(root, 'src', 'widgets', name, 'index.mdx')),
);

describe.each(widgets)('the picture of %s', (widget) => {
  test('is there, large enough for a slide, and not blank', async () => {
    const picture = sharp(join(folder, `${widget}.png`));
    expect(await picture.metadata()).toMatchObject({ format: 'png', width, height });
    expect((await picture.stats()).entropy).toBeGreaterThan(0.2);
  });

  test('is there as SVG too, which fetches nothing from elsewhere', () => {
    const svg = readFileSync(join(folder, `${widget}.svg`), 'utf8');
    expect(svg).toMatch(/^<svg [^>]*viewBox="0 0 \d+ \d+"/);
    expect(svg).not.toMatch(/(?:src|href)="(?!data:|#)[^"]*\.(?:png|svg|woff2?|css|js)|url\((?!["']?(?:data:|#))/);
  });

  test('is no older than what the widget says; `npm run pictures` takes it anew', () => {
    const text = readFileSync(join(root, 'tests', 'widgets', 'snapshots', `${widget}.txt`));
    expect(said[widget]).toBe(createHash('sha256').update(text).digest('hex'));
  });
});
