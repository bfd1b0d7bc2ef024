/** One model file, where it runs, and who asked what: shared by all clients of the file on a page. */
import { openBackstage } from './backstage.ts';
import type { Backstage } from './backstage.ts';
import type { ModelFile } from './client.ts';
import { ModelFailure } from './failure.ts';
import type { ModelReply, ModelTask } from './messages.ts';
import { createSharedLoad } from './shared-load.ts';
import { createWatch } from './watch.ts';

/** A request without its number, which the connection gives it. */
type WithoutNumber<Request> = Request extends unknown ? Omit<Request, 'request'> : never;

export interface ModelConnection {
  readonly kernels: 'simd' | 'reference' | undefined;
  /** The text of every token, once loaded. */
  readonly texts: readonly string[];
  load(onProgress?: (received: number, total: number) => void, signal?: AbortSignal): Promise<void>;
  /**
   * Sends a request and hands each reply to `onReply`; resolves with the last. When `signal` aborts, the host is asked to
   * stop, and still has the last word. Throws ModelFailure.
   */
  ask(
    request: WithoutNumber<ModelTask>,
    onReply: (reply: ModelReply) => void,
    signal?: AbortSignal,
  ): Promise<ModelReply>;
  close(): void;
}

interface Asked {
  onReply(reply: ModelReply): void;
  resolve(reply: ModelReply): void;
  reject(error: ModelFailure): void;
}

const LAST_REPLIES = ['loaded', 'outlook', 'finished', 'insight', 'trials'];

/** Opens nothing yet: the first `load` does. */
export function createConnection(file: ModelFile): ModelConnection {
  const asked = new Map<number, Asked>();
  const watch = createWatch(() => abandon(new ModelFailure('crashed', 'the model fell silent')));
  let backstage: Backstage | undefined;
  let kernels: ModelConnection['kernels'];
  let texts: readonly string[] = [];
  let lastRequest = 0;
  let generation = 0;

  /** Closes what is running, so that the next call starts afresh, and tells everyone who is waiting why. */
  function abandon(failure: ModelFailure): void {
    generation++;
    backstage?.close();
    backstage = undefined;
    kernels = undefined;
    shared.forget();
    watch.stop();
    for (const { reject } of asked.values()) reject(failure);
    asked.clear();
  }

  function hear(reply: ModelReply): void {
    if (reply.kind === 'ready') return;
    const waiting = asked.get(reply.request);
    if (waiting === undefined) return;
    watch.restart();
    const isLast = LAST_REPLIES.includes(reply.kind) || reply.kind === 'failed';
    if (isLast) asked.delete(reply.request);
    if (asked.size === 0) watch.stop();
    if (reply.kind === 'failed') {
      waiting.reject(new ModelFailure(reply.code, reply.message));
      // What failed while computing may have left the model in any state.
      if (reply.code === 'crashed') abandon(new ModelFailure('crashed', reply.message));
      return;
    }
    waiting.onReply(reply);
    if (isLast) waiting.resolve(reply);
  }

  const ask: ModelConnection['ask'] = (request, onReply, signal) => {
    return new Promise((resolve, reject) => {
      if (signal?.aborted) return reject(new ModelFailure('cancelled', 'cancelled before it began'));
      if (backstage === undefined) return reject(new ModelFailure('crashed', 'nothing is running'));
      const number = ++lastRequest;
      asked.set(number, { onReply, resolve, reject });
      watch.restart();
      signal?.addEventListener('abort', () => backstage?.post({ kind: 'cancel', request: number }), { once: true });
      backstage.post({ ...request, request: number } as ModelTask, request.kind === 'load' ? [request.bytes] : []);
    });
  };

  const shared = createSharedLoad(file, {
    open: async () => {
      const own = generation;
      const died = () => own === generation && abandon(new ModelFailure('crashed', 'the worker died'));
      const opened = await openBackstage(hear, died);
      if (own === generation) backstage = opened;
      else opened.close(); // given up while it was opening
    },
    start: async (bytes) => {
      const reply = await ask({ kind: 'load', bytes, bits: file.bits }, () => {});
      if (reply.kind === 'loaded') ({ kernels, texts } = reply);
    },
    giveUp: abandon,
  });

  return {
    get kernels() {
      return kernels;
    },
    get texts() {
      return texts;
    },
    load: shared.load,
    ask,
    close: () => abandon(new ModelFailure('cancelled', 'the last client has gone')),
  };
}
