/** `node examples/move.mjs https://your.host/weigh-in/`: makes every example point to the site at that address. */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';

/** Where the site is that the examples point to: the one place to change, and this command changes it as well. */
const ADDRESS = 'https://weigh-in.example/';

const wanted = new URL(process.argv[2] ?? ADDRESS).href.replace(/\/?$/, '/');
const folder = new URL('.', import.meta.url);
for (const name of readdirSync(folder).filter((name) => !name.endsWith('README.md'))) {
  const file = new URL(name, folder);
  writeFileSync(file, readFileSync(file, 'utf8').replaceAll(ADDRESS, wanted));
}
console.info(`The examples show widgets from ${wanted}`);
