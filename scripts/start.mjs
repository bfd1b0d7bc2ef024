/** `npm start`: installs what is missing, builds what has changed, serves it and says where. */
import { ensureBuilt } from './build.mjs';
import { ensureInstalled } from './install.mjs';

const PORT = Number(process.env.PORT ?? 4321);

ensureInstalled();
if (!(await ensureBuilt())) process.exit(1);

// Its library is there only after the installation.
const { serve } = await import('./serve.mjs');
const { address, port } = await serve({
  port: PORT,
  base: process.env.WEIGH_IN_BASE,
  folder: process.env.WEIGH_IN_OUT,
});
if (port !== PORT) console.info(`Port ${PORT} is taken; port ${port} is free.`);
console.info(`\n  Weigh-In is at ${address}\n  Stop it with Ctrl+C.\n`);
