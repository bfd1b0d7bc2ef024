/** Reads a `_headers` file, the format static hosts share, so that our own server sends what a host would. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const toPattern = (path) =>
  new RegExp(
    `^${path
      .split('*')
      .map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'))
      .join('.*')}$`,
  );

/**
 * The rules of `folder`/_headers.
 * @returns {(path: string) => [name: string, value: string][]} the headers of an address; a later rule comes later
 */
export function readHeaders(folder) {
  const rules = [];
  for (const line of readFileSync(join(folder, '_headers'), 'utf8').split('\n')) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    const colon = line.indexOf(':');
    if (/^\S/.test(line)) rules.push({ pattern: toPattern(line.trim()), headers: [] });
    else rules.at(-1).headers.push([line.slice(0, colon).trim(), line.slice(colon + 1).trim()]);
  }
  return (path) => rules.filter(({ pattern }) => pattern.test(path)).flatMap(({ headers }) => headers);
}
