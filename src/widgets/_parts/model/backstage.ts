/** Where a model runs: in a worker if the browser gives us one, in the page itself in short slices if not. */
import { ModelFailure } from './failure.ts';
import type { ModelReply, ModelRequest } from './messages.ts';

export interface Backstage {
  post(request: ModelRequest, transfer?: Transferable[]): void;
  close(): void;
}

/** Short enough that a page stays quick under the reader's hands. */
const PAGE_SLICE_MILLISECONDS = 8;

/**
 * Opens a place for a model to run. `onReply` gets its replies, `onDeath` is called once if it dies later.
 * A page without an origin of its own (an iframe with `sandbox="allow-scripts"`) may not start our worker, nor may one whose
 * policy forbids workers: such a page runs the engine itself. Throws ModelFailure
 * 'no-worker' when it cannot do that either, 'network' when the engine's script cannot be fetched.
 */
export async function openBackstage(onReply: (reply: ModelReply) => void, onDeath: () => void): Promise<Backstage> {
  try {
    return await openWorker(onReply, onDeath);
  } catch {
    return openInPage(onReply);
  }
}

function openWorker(onReply: (reply: ModelReply) => void, onDeath: () => void): Promise<Backstage> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: 'model' });
    const backstage: Backstage = {
      post: (request, transfer = []) => worker.postMessage(request, transfer),
      close: () => worker.terminate(),
    };
    let ready = false;
    worker.onmessage = ({ data }: MessageEvent<ModelReply>) => {
      if (data.kind !== 'ready') return onReply(data);
      ready = true;
      resolve(backstage);
    };
    worker.onerror = (event) => {
      event.preventDefault?.();
      worker.terminate();
      if (ready) onDeath();
      else reject(new Error('the worker did not start'));
    };
    worker.onmessageerror = worker.onerror as () => void;
  });
}

async function openInPage(onReply: (reply: ModelReply) => void): Promise<Backstage> {
  try {
    const { createModelHost } = await import('./host.ts');
    let open = true;
    const receive = createModelHost((reply) => open && onReply(reply), PAGE_SLICE_MILLISECONDS);
    return { post: receive, close: () => void (open = false) };
  } catch (error) {
    // What an import throws when its script could not be fetched.
    if (error instanceof TypeError)
      throw new ModelFailure('network', 'the engine could not be fetched', { cause: error });
    throw new ModelFailure('no-worker', 'neither a worker nor this page can run the engine', { cause: error });
  }
}
