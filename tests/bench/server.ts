/** Serves the bench's files compressed, over a line as fast or as slow as one wants, and counts what goes over it. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

/** A line between server and browser. */
export interface Line {
  /** Infinity for as fast as this machine can. */
  bytesPerSecond: number;
  /** Waited before each answer. */
  latencyMilliseconds: number;
}

export const LOOPBACK: Line = { bytesPerSecond: Infinity, latencyMilliseconds: 0 };

/** A slow mobile line, as Lighthouse throttles: 1.6 Mbit/s and 150 ms. */
export const SLOW: Line = { bytesPerSecond: 1.6e6 / 8, latencyMilliseconds: 150 };

export interface ServedFile {
  /** As it goes over the line. */
  body: Uint8Array;
  encoding?: 'br';
  type: string;
}

export interface BenchServer {
  origin: string;
  line: Line;
  /** Bytes of answers since this was last set to 0, headers not counted. */
  sent: number;
  close(): void;
}

const SLICE_BYTES = 4096;

export async function serve(files: Map<string, ServedFile>): Promise<BenchServer> {
  const bench = { line: LOOPBACK, sent: 0 };
  // All answers share the line: each slice waits for the ones before it.
  let lineIsFreeAt = 0;
  const overTheLine = async (bytes: number) => {
    const now = performance.now();
    lineIsFreeAt = Math.max(now, lineIsFreeAt) + (bytes / bench.line.bytesPerSecond) * 1000;
    await wait(lineIsFreeAt - now);
  };

  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '', 'http://localhost');
    const file = files.get(pathname === '/' ? '/index.html' : pathname);
    await wait(bench.line.latencyMilliseconds);
    if (!file) return void response.writeHead(404).end();
    if (file.encoding) response.setHeader('Content-Encoding', file.encoding);
    response.writeHead(200, {
      'Content-Type': file.type,
      'Content-Length': file.body.length,
      'Cache-Control': 'no-store',
    });
    const slice = bench.line.bytesPerSecond === Infinity ? file.body.length : SLICE_BYTES;
    for (let start = 0; start < file.body.length; start += slice) {
      const part = file.body.subarray(start, start + slice);
      if (bench.line.bytesPerSecond !== Infinity) await overTheLine(part.length);
      bench.sent += part.length;
      response.write(part);
    }
    response.end();
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return Object.assign(bench, {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  });
}
