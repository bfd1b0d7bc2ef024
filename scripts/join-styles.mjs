/** Joins the stylesheets of each page of a build into one: a dozen small files compress worse than the whole they make. */
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** A stylesheet for everybody, or what only a browser without scripts reads, which stays as it is. */
const PART = /<noscript>.*?<\/noscript>|<link rel="stylesheet" href="([^"]+)"\s*\/?>/gs;

const filesIn = (folder, ending) =>
  readdirSync(folder, { recursive: true })
    .filter((name) => name.endsWith(ending))
    .map((name) => join(folder, name));

/**
 * Writes one stylesheet for each set of them that a page of `folder` has, in the page's own order, and drops the parts that
 * nothing names any longer: no page, and no script that fetches one with a part of the page.
 * @param {string} folder the build
 * @param {string} base the path the site is served under ("/")
 */
export function joinStyles(folder, base) {
  const fileOf = (address) => join(folder, address.slice(base.replace(/\/$/, '').length));
  const joined = new Set();
  for (const page of filesIn(folder, '.html')) {
    const html = readFileSync(page, 'utf8');
    const addresses = [...html.matchAll(PART)].flatMap(([, address]) => address ?? []);
    if (addresses.length < 2) continue;
    const styles = addresses.map((address) => readFileSync(fileOf(address), 'utf8')).join('\n');
    const name = `${createHash('sha256').update(styles).digest('base64url').slice(0, 8)}.css`;
    const whole = addresses[0].replace(/[^/]*$/, name);
    writeFileSync(fileOf(whole), styles);
    let isFirst = true;
    const one = (part, address) => {
      if (address === undefined) return part;
      const link = isFirst ? `<link rel="stylesheet" href="${whole}">` : '';
      isFirst = false;
      return link;
    };
    writeFileSync(page, html.replace(PART, one));
    for (const address of addresses) joined.add(fileOf(address));
  }
  const named = [...filesIn(folder, '.html'), ...filesIn(folder, '.js')]
    .map((file) => readFileSync(file, 'utf8'))
    .join();
  for (const file of joined) if (!named.includes(basename(file))) rmSync(file);
}
