import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { keptPage } from '../../src/widgets/_parts/share/keep/kept-page.ts';

const props = {
  base: [0, ''],
  modelLabels: [
    0,
    {
      notWeighed: [0, '{size} to fetch'],
      failures: [0, { missing: [0, 'not where it should be'], network: [0, 'broke'] }],
    },
  ],
  masks: [0, { positive: [0, '/ladder/plus.png'] }],
};
const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta property="og:title" content="x">
<link rel="canonical" href="https://weigh-in.example/lessons/town/"><link rel="icon" href="/icon.svg">
<meta http-equiv="content-security-policy" content="default-src 'self'"><link rel="stylesheet" href="/_astro/a.css">
<script src="/embed-init.js"></script></head><body><script>island()</script>
<astro-island component-url="/_astro/Town.X.js" renderer-url="/_astro/client.Y.js"></astro-island>
<svg><image href="/ladder/plus.png"></image></svg><p class="credit"><a href="/lessons/town/">lesson</a></p>
<script type="module" src="/_astro/Embed.Z.js"></script></body></html>`;

/** The page is looked at, not run: what it names is not to be fetched. */
const { happyDOM } = window as unknown as { happyDOM: { settings: { handleDisabledFileLoadingAsSuccess: boolean } } };
happyDOM.settings.handleDisabledFileLoadingAsSuccess = true;

async function copy() {
  const page = new DOMParser().parseFromString(html, 'text/html');
  page.querySelector('astro-island')!.setAttribute('props', JSON.stringify(props));
  const parts = {
    page,
    address: 'https://weigh-in.example/embed/town/',
    modules: new Map([['kept/Town.X.js', 'export default 1']]),
    started: ['kept/Embed.Z.js'],
    styles: 'p{}',
    begins: 'begin()',
    scripts: new Map([['https://weigh-in.example/_astro/worker.js', 'work()']]),
    pictures: new Map([['/ladder/plus.png', 'data:image/png;base64,AA==']]),
  };
  const kept = {
    query: '?day=2',
    site: 'https://weigh-in.example',
    models: [{ address: 'https://weigh-in.example/ladder/m.gguf', base64: 'AAEC' }],
    note: 'A copy. Made on',
    date: { machine: '2026-11-25', people: 'today' },
    sayings: { recorded: 'Recorded.', notWeighed: 'Not weighed.', absent: 'Not in this copy.' },
  };
  const hash = async (text: string) => createHash('sha256').update(text).digest('base64');
  const text = await keptPage(parts, kept, hash);
  return { text, page: new DOMParser().parseFromString(text, 'text/html'), original: page, hash };
}

test('a copy names nothing outside but where its links lead', async () => {
  const { page, text } = await copy();
  const outside = [...page.querySelectorAll('script[src], link[rel="stylesheet"], link[rel="icon"], img[src^="/"]')];
  expect(outside.map(({ outerHTML }) => outerHTML)).toEqual([]);
  expect(page.querySelector('.credit a')?.getAttribute('href')).toBe('https://weigh-in.example/lessons/town/');
  expect(page.querySelector('image')?.getAttribute('href')).toMatch(/^data:/);
  expect(text).not.toContain('og:title');
});

test('its island gets names of modules, links to the site, pictures, and what is said of models that are not fetched', async () => {
  const { page } = await copy();
  const island = page.querySelector('astro-island')!;
  expect(island.getAttribute('component-url')).toBe('kept/Town.X.js');
  const given = JSON.parse(island.getAttribute('props')!);
  expect(given.base).toEqual([0, 'https://weigh-in.example']);
  expect(given.masks[1].positive[1]).toMatch(/^data:/);
  expect(given.modelLabels[1].notWeighed[1]).toBe('Not weighed.');
  expect(given.modelLabels[1].failures[1]).toEqual({ missing: [0, 'Not in this copy.'], network: [0, 'broke'] });
});

test('it carries its state, its modules, its worker and its models', async () => {
  const { page } = await copy();
  expect(page.documentElement.dataset.query).toBe('?day=2');
  const { imports } = JSON.parse(page.querySelector('script[type="importmap"]')!.textContent!);
  expect(atob(imports['kept/Town.X.js'].split(',')[1])).toBe('export default 1');
  const files = [...page.querySelectorAll<HTMLScriptElement>('script[data-file]')];
  expect(files.map(({ dataset, textContent }) => [dataset.file, atob(textContent!)])).toEqual([
    ['https://weigh-in.example/_astro/worker.js', 'work()'],
    ['https://weigh-in.example/ladder/m.gguf', '\0\x01\x02'],
  ]);
});

test('its policy allows its own scripts by their hashes, and the page it was made of stays as it was', async () => {
  const { page, original, hash } = await copy();
  const policy = page.querySelector('meta[http-equiv]')!.getAttribute('content')!;
  for (const { textContent } of page.querySelectorAll('script:not([data-file]), style')) {
    expect(policy).toContain(await hash(textContent!));
  }
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toContain('unsafe-inline');
  expect(original.querySelector('script[src]')).not.toBeNull();
});
