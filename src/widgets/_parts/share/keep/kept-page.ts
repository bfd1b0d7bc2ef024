/** Puts the parts of a widget's page into one file that opens from a disk without a network. */
import boot from './boot.js?raw';
import type { Parts } from './gather.ts';
import ownStyles from './kept.css?raw';
import { moduleName } from './link-module.ts';

export interface Kept {
  /** The widget's state and how it looks, as an address would say it. */
  query: string;
  /** The site's own address with its base path, without a slash at the end. */
  site: string;
  /** Models in the file: the addresses they have on the site, and their bytes in base64. */
  models: { address: string; base64: string }[];
  /** What the copy says of itself under the widget, and when it was made. */
  note: string;
  date: { machine: string; people: string };
  /** What is said of models, which need not be fetched: recorded, not run yet, and not in the file. */
  sayings: { recorded: string; notWeighed: string; absent: string };
}

const inBase64 = (text: string) => {
  const bytes = new TextEncoder().encode(text);
  let characters = '';
  for (const byte of bytes) characters += String.fromCharCode(byte);
  return btoa(characters);
};

/** An island's properties with links that lead to the site, pictures that are inside, and a sentence for absent models. */
function rewriteProperties(text: string, { site, sayings }: Kept, pictures: Map<string, string>): string {
  const rewrite = (key: string, value: unknown): unknown => {
    if (typeof value === 'string') return pictures.get(value) ?? value;
    if (!Array.isArray(value)) return value;
    if (key === 'base' && typeof value[1] === 'string') return [0, site];
    if (key === 'failures') return [0, { ...value[1], missing: [0, sayings.absent] }];
    if (key === 'recordedLong') return [0, sayings.recorded];
    if (key === 'notWeighed') return [0, sayings.notWeighed];
    return value;
  };
  return JSON.stringify(JSON.parse(text, rewrite));
}

function rewriteBody({ page, address, pictures }: Parts, kept: Kept): void {
  for (const island of page.querySelectorAll('astro-island')) {
    for (const name of ['component-url', 'renderer-url']) {
      const module = island.getAttribute(name);
      if (module) island.setAttribute(name, moduleName(new URL(module, address).href));
    }
    island.setAttribute('props', rewriteProperties(island.getAttribute('props') ?? '{}', kept, pictures));
  }
  for (const link of page.querySelectorAll('a[href^="/"]')) {
    link.setAttribute('href', new URL(link.getAttribute('href') ?? '', address).href);
  }
  for (const image of page.querySelectorAll('img[src], image[href]')) {
    const name = image.hasAttribute('src') ? 'src' : 'href';
    const inside = pictures.get(image.getAttribute(name) ?? '');
    if (inside) image.setAttribute(name, inside);
  }
}

function element(page: Document, name: string, attributes: Record<string, string>, text = ''): HTMLElement {
  const made = page.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.textContent = text;
  return made;
}

/** Nothing from elsewhere, and of what is inside only what was put there. */
async function policyFor(page: Document, hash: (text: string) => Promise<string>): Promise<string> {
  const hashes = async (selector: string) => {
    const texts = [...page.querySelectorAll(selector)].map(({ textContent }) => textContent ?? '');
    return (await Promise.all(texts.map(hash))).map((one) => `'sha256-${one}'`).join(' ');
  };
  return [
    "default-src 'none'",
    `script-src data: 'wasm-unsafe-eval' ${await hashes('script:not([data-file])')}`,
    `style-src data: ${await hashes('style')}`,
    'worker-src blob:',
    'img-src data: blob:',
    'font-src data:',
    'connect-src data: blob:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/**
 * The whole file as text.
 * @param hash the SHA-256 of a text in base64
 */
export async function keptPage(gathered: Parts, kept: Kept, hash: (text: string) => Promise<string>): Promise<string> {
  const parts = { ...gathered, page: gathered.page.cloneNode(true) as Document };
  const { page, address, modules, scripts } = parts;
  const root = page.documentElement;
  Object.assign(root.dataset, { query: kept.query, home: address, copy: '' });
  rewriteBody(parts, kept);
  const gone = 'script[src], link:not([rel="canonical"]), meta[property], meta[name="twitter:card"], meta[http-equiv]';
  page.querySelectorAll(gone).forEach((one) => one.remove());

  const imports = Object.fromEntries(
    [...modules].map(([name, code]) => [name, `data:text/javascript;base64,${inBase64(code)}`]),
  );
  page.head.append(
    element(page, 'script', {}, boot),
    element(page, 'script', { 'data-languages': '{}' }, parts.begins),
    element(page, 'script', { type: 'importmap' }, JSON.stringify({ imports })),
    element(page, 'style', {}, `${parts.styles}\n${ownStyles}`),
  );
  const note = element(page, 'p', { class: 'kept-note' }, `${kept.note} `);
  note.append(element(page, 'time', { datetime: kept.date.machine }, kept.date.people));
  page.querySelector('.credit')?.before(note);
  const starts = parts.started.map((name) => `import ${JSON.stringify(name)};`).join('\n');
  page.body.append(element(page, 'script', { type: 'module' }, starts));
  const files = [
    ...[...scripts].map(([file, code]) => [file, inBase64(code)]),
    ...kept.models.map((model) => [model.address, model.base64]),
  ];
  for (const [file, base64] of files) {
    page.body.append(element(page, 'script', { type: 'application/octet-stream', 'data-file': file }, base64));
  }
  const policy = await policyFor(page, hash);
  page.head
    .querySelector('meta[charset]')
    ?.after(element(page, 'meta', { 'http-equiv': 'content-security-policy', content: policy }));
  return `<!doctype html>\n${root.outerHTML}\n`;
}
