/** `npm run pictures`: takes a picture of every widget as it begins, for places where no frame goes, into content/pictures/. */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBuilt } from './build.mjs';
import { ensureInstalled } from './install.mjs';
import { root } from './node24.mjs';

/** A slide. */
const SIZE = { width: 1600, height: 900 };

/** What draws a figure as SVG in the share dialog, as the script of a page. */
const DRAWING = 'src/widgets/_parts/share/picture/picture.ts';

ensureInstalled();
if (!(await ensureBuilt())) process.exit(1);

// Libraries are there only after the installation.
const { chromium } = await import('@playwright/test');
const { default: sharp } = await import('sharp');
const { default: subsetFont } = await import('subset-font');
const { build } = await import('vite');
const { serve } = await import('./serve.mjs');

const folder = join(root, 'content', 'pictures');
mkdirSync(folder, { recursive: true });
const drawing = await scriptOf(DRAWING);
const site = await serve({ port: 0 });
const browser = await chromium.launch({ executablePath: process.env.WEIGH_IN_CHROMIUM });
// The script that draws is not the site's own, which the site's policy would hold against it.
const page = await browser.newPage({ viewport: SIZE, colorScheme: 'light', reducedMotion: 'reduce', bypassCSP: true });
const widgets = readdirSync(join(root, 'dist', 'embed'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .sort();
for (const widget of widgets) {
  await page.goto(new URL(`embed/${widget}/?mode=slide&static=1`, site.address).href, { waitUntil: 'networkidle' });
  await page.evaluate(() => document.fonts.ready);
  const png = await sharp(await page.screenshot())
    .png({ palette: true, effort: 10 })
    .toBuffer();
  await page.addScriptTag({ content: drawing });
  const svg = await withFewerLetters(
    await page.evaluate(async () => {
      const figure = document.querySelector('.figure');
      return (await globalThis.drawing.drawFigure(figure, { theme: 'light', onSlide: true })).svg;
    }),
  );
  writeFileSync(join(folder, `${widget}.png`), png);
  writeFileSync(join(folder, `${widget}.svg`), svg);
  console.info(`${widget}: PNG ${png.length} bytes, SVG ${svg.length} bytes`);
}
await browser.close();

/** What each widget said when its picture was taken: a test sees to it that no picture is older than its widget. */
const said = widgets.map((widget) => {
  const text = readFileSync(join(root, 'tests', 'widgets', 'snapshots', `${widget}.txt`));
  return [widget, createHash('sha256').update(text).digest('hex')];
});
const record = { ...SIZE, said: Object.fromEntries(said) };
writeFileSync(join(folder, 'pictures.json'), `${JSON.stringify(record, null, 2)}\n`);
process.exit(0);

/** A module and what it needs as one script, which puts what it exports into `drawing`. */
async function scriptOf(entry) {
  const lib = { entry: join(root, entry), formats: ['iife'], name: 'drawing' };
  const built = await build({ configFile: false, logLevel: 'error', build: { write: false, lib } });
  return [built].flat()[0].output[0].code;
}

/** The picture, its fonts cut down to the letters that stand in it. */
async function withFewerLetters(svg) {
  const font = /data:font\/woff2;base64,([\w+/=]+)/g;
  const letters = svg.replace(font, '');
  const cut = new Map();
  for (const [, data] of svg.matchAll(font)) {
    if (!cut.has(data)) {
      const smaller = await subsetFont(Buffer.from(data, 'base64'), letters, { targetFormat: 'woff2' });
      cut.set(data, smaller.toString('base64'));
    }
  }
  return svg.replace(font, (_whole, data) => `data:font/woff2;base64,${cut.get(data)}`);
}
