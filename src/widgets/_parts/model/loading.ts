/** Brings one model at a time to the reader's device, and says at every moment how far it is. */
import type { Live } from './live.ts';
import type { ModelClient, ModelFailureCode, ModelFile } from './client.ts';
import { measurePace } from './pace.ts';

const FAILURES = ['network', 'missing', 'altered', 'damaged', 'crashed', 'no-worker', 'too-long', 'cancelled'] as const;

export type Failure = (typeof FAILURES)[number] & ModelFailureCode;

export type ModelStatus =
  | { kind: 'absent' }
  /** `slow`: nothing has arrived for a while. */
  | { kind: 'loading'; received: number; total: number; slow: boolean }
  /** `pace`: tokens a second, measured shortly after the model is here. */
  | { kind: 'ready'; kernels: 'simd' | 'reference' | undefined; pace?: number }
  | { kind: 'failed'; failure: Failure };

export interface Ready {
  live: Live;
  client: ModelClient;
}

export interface Loading {
  /** The model, loaded if it is not here yet. Rejects with a failure, which `failureOf` reads. */
  ready(file: ModelFile): Promise<Ready>;
  /** Stops a download. */
  cancel(): void;
  /** Says that something went wrong while the model ran. */
  fail(failure: Failure): void;
}

/** The engine: fetched when a reader first asks for a model, never with the page. */
export const bringLive = (): Promise<Live> => import('./live.ts').then(({ live }) => live);

const SLOW_AFTER_MILLISECONDS = 6_000;

/** The reader's own wish goes first. */
const PACE_AFTER_MILLISECONDS = 500;

/** What went wrong, in one of the words that the labels have a sentence for. */
export function failureOf(error: unknown): Failure {
  const code = (error as { code?: unknown } | undefined)?.code;
  return FAILURES.find((failure) => failure === code) ?? 'crashed';
}

/** @param tell hears of every change; `loadLive` brings the engine's code, once. */
export function createLoading(loadLive: () => Promise<Live>, tell: (status: ModelStatus) => void): Loading {
  let abort: AbortController | undefined;
  let failed = false;
  /** What is said of the model that is here, for when a failed wish is followed by another. */
  let here: ModelStatus | undefined;
  let slowTimer: ReturnType<typeof setTimeout> | undefined;

  const report = (received: number, total: number) => {
    const status = { kind: 'loading', received, total, slow: false } as const;
    tell(status);
    clearTimeout(slowTimer);
    slowTimer = setTimeout(() => tell({ ...status, slow: true }), SLOW_AFTER_MILLISECONDS);
  };

  const load = async (file: ModelFile): Promise<Ready> => {
    abort?.abort();
    const mine = (abort = new AbortController());
    failed = false;
    here = undefined;
    report(0, file.bytes);
    try {
      const live = await loadLive().catch((error) => {
        throw Object.assign(new Error('The engine did not arrive', { cause: error }), { code: 'network' });
      });
      mine.signal.throwIfAborted();
      const client = live.connect(file);
      await client.load((received, total) => mine === abort && report(received, total), mine.signal);
      mine.signal.throwIfAborted();
      clearTimeout(slowTimer);
      const ready = { kind: 'ready', kernels: client.kernels } as const;
      tell((here = ready));
      setTimeout(async () => {
        const pace = await measurePace(client).catch(() => undefined);
        if (mine !== abort || !pace || !here) return;
        here = { ...ready, pace };
        if (!failed) tell(here);
      }, PACE_AFTER_MILLISECONDS);
      return { live, client };
    } catch (error) {
      const failure = mine.signal.aborted ? 'cancelled' : failureOf(error);
      if (mine === abort) {
        clearTimeout(slowTimer);
        tell({ kind: 'failed', failure });
      }
      throw Object.assign(new Error(`No model: ${failure}`, { cause: error }), { code: failure });
    }
  };

  let latest: Promise<Ready> | undefined;
  let latestKey: string | undefined;
  const keyOf = ({ id, bits }: ModelFile) => `${id} ${bits ?? ''}`;
  return {
    ready(file) {
      if (latest && latestKey === keyOf(file)) {
        if (failed && here) tell(here);
        failed = false;
        return latest;
      }
      latestKey = keyOf(file);
      const attempt = load(file);
      latest = attempt;
      attempt.catch(() => {
        if (latest === attempt) latest = latestKey = undefined;
      });
      return attempt;
    },
    cancel: () => abort?.abort(),
    fail(failure) {
      failed = true;
      if (failure === 'crashed') latest = latestKey = here = undefined;
      tell({ kind: 'failed', failure });
    },
  };
}
