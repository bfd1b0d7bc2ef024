/** Loads a model once for all who ask, shows each the progress, and stops only when the last of them has given up. */
import type { ModelFile } from './client.ts';
import { fetchModel } from './download.ts';
import type { OnProgress } from './download.ts';
import { ModelFailure } from './failure.ts';

interface Ways {
  /** Opens the place where the model will run. */
  open(): Promise<void>;
  /** Hands it the model's bytes. */
  start(bytes: ArrayBuffer): Promise<void>;
  /** Closes everything again. */
  giveUp(failure: ModelFailure): void;
}

interface Waiting {
  onProgress: OnProgress | undefined;
}

export function createSharedLoad(file: ModelFile, { open, start, giveUp }: Ways) {
  let loading: Promise<void> | undefined;
  let controller = new AbortController();
  const waiting = new Set<Waiting>();

  async function loadOnce(signal: AbortSignal): Promise<void> {
    const report: OnProgress = (received, total) => waiting.forEach(({ onProgress }) => onProgress?.(received, total));
    // The worker starts while the file is on its way: on a slow line that saves a round trip.
    const [bytes] = await Promise.all([fetchModel(file, report, signal), open()]);
    await start(bytes);
  }

  function begin(): Promise<void> {
    controller = new AbortController();
    const { signal } = controller;
    const started = loadOnce(signal).catch((error: unknown) => {
      const failure =
        error instanceof ModelFailure ? error : new ModelFailure('network', String(error), { cause: error });
      if (!signal.aborted) giveUp(failure);
      throw failure;
    });
    started.catch(() => {}); // whoever waits is told; nobody waiting is no error
    return started;
  }

  return {
    /** Forgets what was loaded, so that the next call loads again. */
    forget(): void {
      loading = undefined;
      controller.abort();
    },

    load(onProgress?: OnProgress, signal?: AbortSignal): Promise<void> {
      if (signal?.aborted) return Promise.reject(new ModelFailure('cancelled', 'cancelled before it began'));
      loading ??= begin();
      const one: Waiting = { onProgress };
      waiting.add(one);
      return new Promise<void>((resolve, reject) => {
        const cancel = () => {
          const failure = new ModelFailure('cancelled', 'loading was cancelled');
          reject(failure);
          waiting.delete(one);
          if (waiting.size === 0) giveUp(failure);
        };
        // Once loaded there is nothing to cancel: the same signal may go on to stop a run.
        const leave = () => {
          waiting.delete(one);
          signal?.removeEventListener('abort', cancel);
        };
        loading!.then(resolve, reject).finally(leave);
        signal?.addEventListener('abort', cancel);
      });
    },
  };
}
