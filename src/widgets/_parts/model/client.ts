/**
 * How a widget talks to a model: load it, let it read, let it write. The work is done elsewhere, in one worker for each file
 * and each squeezed copy of it.
 */
import type { Sampling } from '../../../core/transformer/sample.ts';
import type { Piece } from '../../../core/world/document.ts';
import { createConnection } from './connection.ts';
import type { ModelConnection } from './connection.ts';
import { throwIfCancelled } from './failure.ts';
import { unpackInsight, unpackTrials } from './insight.ts';
import type { Head, Insight, TracedText, Trials } from './insight.ts';
import { unpackCandidates, unpackSteps } from './steps.ts';
import type { Candidate, Step } from './steps.ts';

export { ModelFailure } from './failure.ts';
export type { ModelFailureCode } from './failure.ts';
export type { Head, Insight, TracedText, Trials } from './insight.ts';
export type { Candidate, Step } from './steps.ts';
export type { Sampling } from '../../../core/transformer/sample.ts';

/** A model in the ladder, as its card describes it. */
export interface ModelFile {
  id: string;
  name: string;
  parameters: number;
  bytes: number;
  sha256: string;
  url: string;
  /** Runs a copy whose weights are rounded to so many bits (2 to 8) on the reader's device; absent, the model as it is. */
  bits?: number;
}

export interface ReadResult {
  /** How surprising each given token was. */
  prompt: Step[];
  /** What the model expects behind them, the likeliest first: all of a small vocabulary. */
  next: Candidate[];
  /** Of `next`, in bits. */
  entropy: number;
  /** Tokens left out in front because the text was longer than the model can look back on. */
  truncated: number;
}

export interface RunResult {
  steps: Step[];
  milliseconds: number;
  firstTokenMilliseconds: number;
  stopped: 'end' | 'limit' | 'cancelled' | 'full';
  /** As in ReadResult. */
  truncated: number;
}

export interface RunOptions {
  /** Tokens to write at most. */
  limit: number;
  /** Tokens that already follow the prompt. */
  continuation?: number[];
  /** Gets new steps as they come, at most once an animation frame. */
  onSteps?: (steps: Step[]) => void;
  /** Stops the run; it then resolves with what there is, stopped 'cancelled'. */
  signal?: AbortSignal;
}

export interface TraceOptions {
  /** Tokens to write at most behind the prompt. */
  limit: number;
  /** Heads that are to add nothing. */
  silenced?: readonly Head[];
  /** Stops it; it then rejects as 'cancelled'. */
  signal?: AbortSignal;
}

/** All of these reject with ModelFailure and nothing else. After any failure the same call may be tried again. */
export interface ModelClient {
  readonly file: ModelFile;
  /** What the model computes with, once it is loaded. */
  readonly kernels: 'simd' | 'reference' | undefined;
  /** Downloads, verifies and starts the model, once for everyone on the page. */
  load(onProgress?: (received: number, total: number) => void, signal?: AbortSignal): Promise<void>;
  read(pieces: Piece[], continuation?: number[]): Promise<ReadResult>;
  run(pieces: Piece[], sampling: Sampling, options: RunOptions): Promise<RunResult>;
  /**
   * Looks inside while the model reads a prompt, of which the last few dozen tokens are kept, and what it writes behind it.
   * A text that was traced before is looked into once more as it stands.
   */
  trace(source: Piece[] | TracedText, options: TraceOptions): Promise<Insight>;
  /** Silences each head in turn, on a text that was traced. */
  tryHeads(text: TracedText, signal?: AbortSignal): Promise<Trials>;
  /** Says that this client needs the model no more; the last one to say so ends the worker. */
  dispose(): void;
}

const shared = new Map<string, { connection: ModelConnection; clients: number }>();

/** Makes a client; nothing is downloaded before its first call. */
export function createModelClient(file: ModelFile): ModelClient {
  const key = `${file.url} ${file.sha256} ${file.bits ?? ''}`;
  const entry = shared.get(key) ?? { connection: createConnection(file), clients: 0 };
  shared.set(key, entry);
  entry.clients++;
  const { connection } = entry;
  let disposed = false;

  return {
    file,
    get kernels() {
      return connection.kernels;
    },
    load: connection.load,

    async read(pieces, continuation = []) {
      await connection.load();
      let prompt: Step[] = [];
      const last = await connection.ask(
        { kind: 'read', pieces: plain(pieces), continuation: [...continuation] },
        (reply) => {
          if (reply.kind === 'steps') prompt = unpackSteps(reply.steps, connection.texts);
        },
      );
      if (last.kind !== 'outlook') throw new TypeError(`a reading ended in ${last.kind}`);
      const { ids, probabilities, entropy, truncated } = last.outlook;
      return { prompt, next: unpackCandidates(ids, probabilities, connection.texts), entropy, truncated };
    },

    async run(pieces, sampling, { limit, continuation = [], onSteps, signal }) {
      await connection.load(undefined, signal);
      throwIfCancelled(signal);
      const steps: Step[] = [];
      const request = { pieces: plain(pieces), continuation: [...continuation], sampling: { ...sampling }, limit };
      const receive = (more: Step[]) => {
        steps.push(...more);
        onSteps?.(more);
      };
      const last = await connection.ask(
        { kind: 'run', ...request },
        (reply) => reply.kind === 'steps' && receive(unpackSteps(reply.steps, connection.texts)),
        signal,
      );
      if (last.kind !== 'finished') throw new TypeError(`a run ended in ${last.kind}`);
      return { steps, ...last.end };
    },

    async trace(source, { limit, silenced = [], signal }) {
      await connection.load(undefined, signal);
      const what = 'tokens' in source ? plainText(source) : { pieces: plain(source) };
      const heads = silenced.map(({ layer, head }) => ({ layer, head }));
      const last = await connection.ask({ kind: 'trace', source: what, silenced: heads, limit }, () => {}, signal);
      if (last.kind !== 'insight') throw new TypeError(`a trace ended in ${last.kind}`);
      return unpackInsight(last.insight, connection.texts);
    },

    async tryHeads(text, signal) {
      await connection.load(undefined, signal);
      const last = await connection.ask({ kind: 'try-heads', text: plainText(text) }, () => {}, signal);
      if (last.kind !== 'trials') throw new TypeError(`a trial of heads ended in ${last.kind}`);
      return unpackTrials(last.trials);
    },

    dispose() {
      if (disposed) return;
      disposed = true;
      if (--entry.clients > 0) return;
      shared.delete(key);
      connection.close();
    },
  };
}

// A framework's reactive proxies cannot be sent to a worker; plain copies can.
function plain(pieces: Piece[]): Piece[] {
  return pieces.map((piece) => ('text' in piece ? { text: piece.text } : { special: piece.special }));
}

function plainText({ tokens, given, follow }: TracedText): TracedText {
  return { tokens: [...tokens], given, follow: [...follow] };
}
