/** Keeps downloaded models by their hash. Storage may be missing, blocked or full: then there is simply nothing kept. */
import type { ModelFile } from './client.ts';

const NAME = 'weigh-in-models';

/** The file's bytes as they were kept, not yet verified; undefined when there are none. */
export async function readKept(file: ModelFile): Promise<Uint8Array<ArrayBuffer> | undefined> {
  try {
    const response = await (await caches.open(NAME)).match(keyOf(file));
    return response && new Uint8Array(await response.arrayBuffer());
  } catch {
    return undefined;
  }
}

/** Keeps the bytes and lets go of older files of the same model. */
export async function keep(file: ModelFile, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
  try {
    const cache = await caches.open(NAME);
    const key = keyOf(file);
    for (const { url } of await cache.keys()) {
      if (url !== key && url.startsWith(key.slice(0, -file.sha256.length))) await cache.delete(url);
    }
    await cache.put(key, new Response(bytes));
  } catch {
    // Nothing depends on it.
  }
}

/** Lets go of a file that turned out not to be what it should. */
export async function letGo(file: ModelFile): Promise<void> {
  try {
    await (await caches.open(NAME)).delete(keyOf(file));
  } catch {
    // Then it was not kept either.
  }
}

// An address that no server answers: the cache wants one for a key.
function keyOf({ id, sha256 }: ModelFile): string {
  return new URL(`/kept-model/${encodeURIComponent(id)}/${sha256}`, location.href).href;
}
