/** Every widget there is, found by its card. */
import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../../../src/widgets/', import.meta.url));

export const widgets = readdirSync(folder).filter((name) => existsSync(`${folder}${name}/index.mdx`));
