/** Serves a build on this machine as a host would, headers included. */
import { createServer } from 'node:http';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import sirv from 'sirv';
import { readHeaders } from './headers.mjs';
import { root } from './node24.mjs';

const HOST = '127.0.0.1';

/** Answers requests for the site in `folder`, which was built for `base`. */
function createAnswer(folder, base) {
  const headersOf = readHeaders(folder);
  const missing = readFileSync(join(folder, '404.html'));
  const files = sirv(folder, {
    etag: true,
    brotli: true,
    gzip: true,
    setHeaders(response, path) {
      for (const [name, value] of headersOf(path)) response.setHeader(name, value);
      response.setHeader('Accept-Ranges', 'bytes');
      if (path.endsWith('.gguf')) response.setHeader('Content-Type', 'application/octet-stream');
    },
  });
  const notFound = (response) => {
    response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8', 'Cache-Control': 'no-store' });
    response.end(missing);
  };
  return (request, response) => {
    if (!request.url.startsWith(base)) return notFound(response);
    request.url = request.url.slice(base.length - 1);
    files(request, response, () => notFound(response));
  };
}

function listen(server, port, strict) {
  return new Promise((taken, failed) => {
    server.once('error', (error) => {
      if (error.code !== 'EADDRINUSE' || strict) failed(error);
      else taken(listen(server, port + 1, strict));
    });
    server.listen(port, HOST, () => taken(server.address().port));
  });
}

/**
 * Starts a server; a taken port gives way to the next free one.
 * @param {{ folder?: string, port?: number, base?: string, strict?: boolean }} options
 *   port 0 takes any free one; `strict` makes a taken port an error
 * @returns {Promise<{ address: string, port: number, close: () => void }>}
 */
export async function serve({ folder = 'dist', port = 4321, base = '/', strict = false } = {}) {
  const path = resolve(root, folder);
  if (!existsSync(join(path, 'index.html'))) throw new Error(`Nothing is built in ${folder}/: run \`npm run build\`.`);
  const server = createServer(createAnswer(path, base));
  const actual = await listen(server, port, strict);
  return {
    address: `http://${HOST}:${actual}${base}`,
    port: actual,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { values } = parseArgs({
    options: {
      folder: { type: 'string', default: 'dist' },
      port: { type: 'string', default: '4321' },
      base: { type: 'string', default: '/' },
      strict: { type: 'boolean', default: false },
    },
  });
  try {
    const { address } = await serve({ ...values, port: Number(values.port) });
    console.info(`Weigh-In is served at ${address}`);
  } catch (error) {
    console.error(error.message);
    process.exit(1);
  }
}
