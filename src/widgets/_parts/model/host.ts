/** Runs one model and answers requests, one after the other. It lives in a worker, or in the page where there is no worker. */
import { GgufError } from '../../../core/gguf/gguf-error.ts';
import { squeezeModel } from '../../../core/gguf/squeeze.ts';
import { readVocabulary } from '../../../core/gguf/vocabulary.ts';
import { loadSimdKernels } from '../../../core/kernels/inline.ts';
import { createTokenizer } from '../../../core/tokenizer/tokenizer.ts';
import type { Tokenizer } from '../../../core/tokenizer/tokenizer.ts';
import { loadModel } from '../../../core/transformer/load.ts';
import type { Model } from '../../../core/transformer/model.ts';
import { ModelFailure } from './failure.ts';
import type { ModelReply, ModelRequest, ModelTask } from './messages.ts';
import { pause } from './pause.ts';
import { readPrompt } from './read.ts';
import { runModel } from './run.ts';
import { traceText } from './trace.ts';
import { tryHeads } from './try-heads.ts';

/** What a task is done with: the model, a way to reply, and a way to give others their turn. */
export interface Workplace {
  model: Model;
  tokenizer: Tokenizer;
  reply(reply: ModelReply): void;
  /** True when it is time to show what there is and to call `breathe`. */
  sliceIsOver(): boolean;
  /** Lets others have their turn; false when the task was cancelled meanwhile. */
  breathe(request: number): Promise<boolean>;
}

/** Returns a function that takes requests. Work is done in slices of `sliceMilliseconds`; replies come at most once a slice. */
export function createModelHost(reply: (reply: ModelReply) => void, sliceMilliseconds: number) {
  const tasks: ModelTask[] = [];
  const cancelled = new Set<number>();
  let loaded: { model: Model; tokenizer: Tokenizer } | undefined;
  let busy = false;
  let sliceStart = 0;

  async function breathe(request: number): Promise<boolean> {
    await pause();
    sliceStart = performance.now();
    return !cancelled.has(request);
  }

  async function perform(task: ModelTask): Promise<void> {
    sliceStart = performance.now();
    if (task.kind === 'load') {
      loaded ??= await load(task.bytes, task.bits);
      const { model, tokenizer } = loaded;
      const texts = Array.from({ length: model.config.vocabulary }, (_, id) => tokenizer.text(id));
      return reply({ kind: 'loaded', request: task.request, kernels: model.kernels.name, texts });
    }
    if (loaded === undefined) throw new ModelFailure('crashed', 'asked before a model was loaded');
    const sliceIsOver = () => performance.now() - sliceStart >= sliceMilliseconds;
    const workplace: Workplace = { ...loaded, reply, sliceIsOver, breathe };
    if (task.kind === 'run') return runModel(task, workplace, cancelled.has(task.request));
    if (cancelled.has(task.request)) throw new ModelFailure('cancelled', 'cancelled in line');
    if (task.kind === 'read') return readPrompt(task, workplace);
    if (task.kind === 'trace') return traceText(task, workplace);
    return tryHeads(task, workplace);
  }

  async function work(): Promise<void> {
    busy = true;
    for (let task = tasks.shift(); task; task = tasks.shift()) {
      try {
        await perform(task);
      } catch (error) {
        reply({ kind: 'failed', request: task.request, ...explain(error) });
      }
      cancelled.delete(task.request);
    }
    busy = false;
  }

  return (request: ModelRequest): void => {
    if (request.kind === 'cancel') {
      cancelled.add(request.request);
      return;
    }
    tasks.push(request);
    if (!busy) void work();
  };
}

async function load(bytes: ArrayBuffer, bits?: number): Promise<{ model: Model; tokenizer: Tokenizer }> {
  const weights = bits === undefined ? bytes : squeezeModel(new Uint8Array(bytes), bits);
  const model = loadModel(weights, { makeKernels: await loadSimdKernels() });
  return { model, tokenizer: createTokenizer(readVocabulary(model.file)) };
}

function explain(error: unknown): { code: ModelFailure['code']; message: string } {
  const message = error instanceof Error ? error.message : String(error);
  if (error instanceof ModelFailure) return { code: error.code, message };
  return { code: error instanceof GgufError ? 'damaged' : 'crashed', message };
}
