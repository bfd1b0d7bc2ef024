/** Joins the stylesheets of each page of a build into one: a dozen small files compress worse than the whole they make. */
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const LINK = /<link rel="stylesheet" href="([^"]+)"\s*\/?>/g;

const pagesIn = (folder) =>
  readdirSync(folder, { recursive: true })
    .filter((name) => name.endsWith('.html'))
    .map((name) => join(folder, name));

/**
 * Writes one stylesheet for each set of them that a page of `folder` has, in the page's own order, and drops the parts.
 * @param {string} folder the build
 * @param {string} base the path the site is served under ("/")
 */
export function joinStyles(folder, base) {
  const fileOf = (address) => join(folder, address.slice(base.replace(/\/$/, '').length));
  const joined = new Set();
  for (const page of pagesIn(folder)) {
    const html = readFileSync(page, 'utf8');
    const addresses = [...html.matchAll(LINK)].map(([, address]) => address);
    if (addresses.length < 2) continue;
    const styles = addresses.map((address) => readFileSync(fileOf(address), 'utf8')).join('\n');
    const name = `${createHash('sha256').update(styles).digest('base64url').slice(0, 8)}.css`;
    const whole = addresses[0].replace(/[^/]*$/, name);
    writeFileSync(fileOf(whole), styles);
    let isFirst = true;
    const one = () => {
      const link = isFirst ? `<link rel="stylesheet" href="${whole}">` : '';
      isFirst = false;
      return link;
    };
    writeFileSync(page, html.replace(LINK, one));
    for (const address of addresses) joined.add(fileOf(address));
  }
  for (const file of joined) rmSync(file);
}
