/** The page's styles as one text that holds wherever a picture is opened: queries answered, addresses made absolute. */

/** An address in a rule, quoted or not. */
const ADDRESS = /url\(\s*(["']?)([^"')]+)\1\s*\)/g;
/** Lengths that depend on the window, which a picture does not have. */
const OF_WINDOW = /(-?\d*\.?\d+)(vw|vh|dvh)\b/g;

const absolute = (css: string, home: string) =>
  css.replace(ADDRESS, (whole, _quote, address: string) =>
    address.startsWith('data:') || address.startsWith('#') ? whole : `url("${new URL(address, home).href}")`,
  );

const inPixels = (css: string, { innerWidth, innerHeight }: Window) =>
  css.replace(OF_WINDOW, (_whole, share: string, unit: string) => {
    const side = unit === 'vw' ? innerWidth : innerHeight;
    return `${(Number(share) * side) / 100}px`;
  });

/** The names in every `font-family` of fonts that the figure's texts are set in. */
export function fontsOf(figure: Element, view: Window): Set<string> {
  const families = [figure, ...figure.querySelectorAll('*')].map(
    (element) => view.getComputedStyle(element).fontFamily.split(',')[0],
  );
  return new Set(families.map((name) => name.replace(/["']/g, '').trim()));
}

type Grouping = CSSRule & { cssRules: CSSRuleList };

function textOf(rule: CSSRule, home: string, view: Window & typeof globalThis, fonts: Set<string>): string {
  const inner = (rules: CSSRuleList) => [...rules].map((one) => textOf(one, home, view, fonts)).join('\n');
  if (rule instanceof view.CSSMediaRule) {
    return view.matchMedia(rule.media.mediaText).matches ? inner(rule.cssRules) : '';
  }
  if (rule instanceof view.CSSImportRule) {
    const { styleSheet, href, layerName } = rule;
    const rules = styleSheet ? inner(styleSheet.cssRules) : '';
    return layerName ? `@layer ${layerName} { ${rules} }` : `/* ${href} */ ${rules}`;
  }
  if (rule instanceof view.CSSFontFaceRule) {
    const family = rule.style.getPropertyValue('font-family').replace(/["']/g, '').trim();
    return fonts.has(family) ? absolute(rule.cssText, home) : '';
  }
  if (rule instanceof view.CSSLayerBlockRule) return `@layer ${rule.name} { ${inner((rule as Grouping).cssRules)} }`;
  return inPixels(absolute(rule.cssText, home), view);
}

/** Every rule of the page as the window answers its queries now; of fonts, those that are used. */
export function stylesOf(page: Document, fonts: Set<string>): string {
  const view = page.defaultView! as Window & typeof globalThis;
  return [...page.styleSheets]
    .map(({ cssRules, href }) =>
      [...cssRules].map((rule) => textOf(rule, href ?? page.baseURI, view, fonts)).join('\n'),
    )
    .join('\n');
}

/** `css` with every file it names inside it. A file that cannot be read is left out: its address would lead nowhere. */
export async function withFilesInside(css: string, read: (address: string) => Promise<string>): Promise<string> {
  const addresses = new Set([...css.matchAll(ADDRESS)].map(([, , address]) => address));
  const inside = new Map<string, string>();
  for (const address of addresses) {
    if (/^(data:|#)/.test(address)) continue;
    inside.set(address, await read(address).catch(() => 'data:,'));
  }
  return css.replace(ADDRESS, (whole, _quote, address: string) =>
    inside.has(address) ? `url("${inside.get(address)}")` : whole,
  );
}
