/** Collects everything a widget's page is made of: its modules, styles, fonts, pictures and scripts, but no models. */
import { asData, blobAsData } from '../as-data.ts';
import { withFilesInside } from '../picture/styles.ts';
import { linkModule, moduleName, withOwnQuery } from './link-module.ts';

export interface Parts {
  page: Document;
  /** Where the page lies; its relative addresses are meant from there. */
  address: string;
  /** The code of every module by its name. */
  modules: Map<string, string>;
  /** Names of the modules the page itself starts. */
  started: string[];
  /** All styles in the page's order, with their fonts inside. */
  styles: string;
  /** What the page's own blocking script says. */
  begins: string;
  /** Scripts that run elsewhere than in the page, by their addresses. */
  scripts: Map<string, string>;
  /** Pictures as data, by the addresses that the page has for them. */
  pictures: Map<string, string>;
}

async function textOf(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.text();
}

const styleOf = async (address: string) =>
  withFilesInside(await textOf(address), (file) => asData(new URL(file, address).href));

const asStyleData = async (address: string) => blobAsData(new Blob([await styleOf(address)], { type: 'text/css' }));

/** Follows the imports from `entries` to their ends. */
async function gatherModules(entries: string[], leftOut: RegExp) {
  const modules = new Map<string, string>();
  const styles = new Set<string>();
  const scripts = new Map<string, string>();
  const seen = new Set(entries);
  async function follow(address: string): Promise<void> {
    const linked = linkModule(await textOf(address), address);
    let { code } = linked;
    for (const file of linked.files) {
      const path = new URL(file).pathname;
      if (path.endsWith('.css')) code = code.replaceAll(path, await asStyleData(file));
      else if (path.endsWith('.js')) scripts.set(file, await textOf(file));
    }
    modules.set(moduleName(address), code);
    linked.styles.forEach((style) => styles.add(style));
    const further = linked.modules.filter((next) => !seen.has(next) && !leftOut.test(next));
    further.forEach((next) => seen.add(next));
    await Promise.all(further.map(follow));
  }
  await Promise.all(entries.map(follow));
  return { modules, styles: [...styles], scripts };
}

/** Every address of a picture in the page's markup or in what its islands are given. */
function picturesIn(page: Document): string[] {
  const shown = [...page.querySelectorAll('img[src], image[href]')].map(
    (image) => image.getAttribute('src') ?? image.getAttribute('href') ?? '',
  );
  const given = [...page.querySelectorAll('astro-island')].flatMap(
    (island) => island.getAttribute('props')?.match(/[^"\s]*\/[\w.-]+\.(?:png|webp|avif|jpg)(?=")/g) ?? [],
  );
  return [...new Set([...shown, ...given])].filter((address) => !address.startsWith('data:'));
}

/**
 * The parts of the widget's page at `address`. Throws when one of them cannot be fetched.
 * @param leftOut modules that a copy has no use for, by their addresses
 */
export async function gather(address: string, leftOut: RegExp): Promise<Parts> {
  const page = new DOMParser().parseFromString(await textOf(address), 'text/html');
  const absolute = (path: string) => new URL(path, address).href;
  const attributes = (selector: string, name: string) =>
    [...page.querySelectorAll(selector)].flatMap((element) => element.getAttribute(name) ?? []).map(absolute);
  const entries = [
    ...attributes('astro-island', 'component-url'),
    ...attributes('astro-island', 'renderer-url'),
    ...attributes('script[type="module"][src]', 'src'),
  ];
  const { modules, styles, scripts } = await gatherModules([...new Set(entries)], leftOut);
  const sheets = [...new Set([...attributes('link[rel="stylesheet"]', 'href'), ...styles])];
  const pictures = new Map<string, string>();
  for (const path of picturesIn(page)) pictures.set(path, await asData(absolute(path)));
  const [begins] = attributes('script[src]:not([type])', 'src');
  return {
    page,
    address,
    modules,
    started: attributes('script[type="module"][src]', 'src').map(moduleName),
    styles: (await Promise.all(sheets.map(styleOf))).join('\n'),
    begins: begins ? withOwnQuery(await textOf(begins)) : '',
    scripts,
    pictures,
  };
}
