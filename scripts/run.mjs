/** Runs a package's program or a script of ours with Node 24: `node scripts/run.mjs astro dev`. */
import { ensureInstalled } from './install.mjs';
import { run } from './node24.mjs';

ensureInstalled();
const [program, ...words] = process.argv.slice(2);
const { code } = await run(program, words);
process.exit(code);
