/** Every widget there is, found by its card. */
import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../../../src/widgets/', import.meta.url));

export const widgets = readdirSync(folder).filter((name) => existsSync(`${folder}${name}/index.mdx`));

/** Set to try every rule on every widget, which takes a quarter of an hour more. */
export const isEvery = process.env.WEIGH_IN_EVERY === '1';

/**
 * Whether a rule of this number is tried on a widget: each rule on a quarter of the widgets, the next rule on the next quarter, so
 * that each widget meets some of them and a run takes no longer than it may.
 */
export const isTried = (widget: string, rule: number): boolean => isEvery || (widgets.indexOf(widget) + rule) % 4 === 0;
