/** Brings a model file to the page: kept or downloaded, resumed where the connection broke, and verified in any case. */
import { keep, letGo, readKept } from './cache.ts';
import type { ModelFile } from './client.ts';
import { ModelFailure, throwIfCancelled } from './failure.ts';
import { sha256 } from './hash.ts';

export type OnProgress = (received: number, total: number) => void;

const ATTEMPTS = 4;
const FIRST_WAIT_MILLISECONDS = 300;

/** Returns the file's bytes, whose hash is the one on its card. Throws ModelFailure. */
export async function fetchModel(file: ModelFile, onProgress: OnProgress, signal: AbortSignal): Promise<ArrayBuffer> {
  const kept = await readKept(file);
  if (kept && (await isIntact(file, kept))) {
    onProgress(file.bytes, file.bytes);
    return kept.buffer;
  }
  if (kept) await letGo(file);
  let bytes = await download(file, onProgress, signal, 'default');
  // A browser's own cache may hold an older file of the same name, or a resumed one may be of two halves.
  if (!(await isIntact(file, bytes))) bytes = await download(file, onProgress, signal, 'reload');
  if (!(await isIntact(file, bytes))) throw new ModelFailure('altered', `${file.url} is not the file on its card`);
  throwIfCancelled(signal);
  void keep(file, bytes.slice());
  return bytes.buffer;
}

async function isIntact(file: ModelFile, bytes: Uint8Array<ArrayBuffer>): Promise<boolean> {
  return bytes.length === file.bytes && (await sha256(bytes)) === file.sha256;
}

async function download(file: ModelFile, onProgress: OnProgress, signal: AbortSignal, cache: RequestCache) {
  const received: Received = { bytes: new Uint8Array(file.bytes), length: 0 };
  for (let attempt = 1; ; attempt++) {
    const before = received.length;
    try {
      await receive(file, received, onProgress, signal, cache);
      return received.bytes.subarray(0, received.length).slice();
    } catch (error) {
      throwIfCancelled(signal);
      if (error instanceof ModelFailure && error.code !== 'network') throw error;
      if (received.length > before) attempt = 1; // a slow line that gets on is no reason to give up
      if (attempt === ATTEMPTS) throw new ModelFailure('network', `${file.url} could not be fetched`, { cause: error });
      await wait(FIRST_WAIT_MILLISECONDS * 2 ** (attempt - 1), signal);
    }
  }
}

interface Received {
  bytes: Uint8Array<ArrayBuffer>;
  length: number;
}

async function receive(
  file: ModelFile,
  to: Received,
  onProgress: OnProgress,
  signal: AbortSignal,
  cache: RequestCache,
) {
  const headers: HeadersInit = to.length > 0 ? { Range: `bytes=${to.length}-` } : {};
  const response = await fetch(file.url, { headers, signal, cache, credentials: 'omit' });
  if (response.status >= 400 && response.status < 500) {
    throw new ModelFailure('missing', `${file.url} answers ${response.status}`);
  }
  if (!response.ok || !response.body) throw new ModelFailure('network', `${file.url} answers ${response.status}`);
  if (!continuesAt(response, to.length)) to.length = 0;
  const reader = response.body.getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    if (to.length + part.value.length > file.bytes) {
      await reader.cancel();
      throw new ModelFailure('altered', `${file.url} is longer than its card says`);
    }
    to.bytes.set(part.value, to.length);
    to.length += part.value.length;
    onProgress(to.length, file.bytes);
  }
}

// A server may ignore the range and send everything once more.
function continuesAt(response: Response, start: number): boolean {
  return response.status === 206 && Boolean(response.headers.get('Content-Range')?.startsWith(`bytes ${start}-`));
}

function wait(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    setTimeout(resolve, milliseconds);
    const cancel = () => reject(new ModelFailure('cancelled', 'cancelled while waiting'));
    signal.addEventListener('abort', cancel, { once: true });
  });
}
